import { type VoucherRow, vouchers } from "@huzhu/contract";
import type { TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

/** Two beside each other, five below each other. */
const VOUCHERS_A_SHEET = 10;

/** The vouchers of a batch that are still out, on sheets of paper. */
export class VoucherPrint {
  readonly asking: Ask<void, ReadonlyArray<VoucherRow>>;
  readonly sheets = $derived.by(() => {
    const all = this.asking.answer ?? [];
    const sheets = Math.ceil(all.length / VOUCHERS_A_SHEET);
    return Array.from({ length: sheets }, (_, at) =>
      all.slice(at * VOUCHERS_A_SHEET, (at + 1) * VOUCHERS_A_SHEET),
    );
  });
  readonly lead = $derived.by(() => {
    const count = this.asking.answer?.length ?? 0;
    return `${count}张，A4纸${this.sheets.length}张；印好裁开，盖上村里的章`;
  });

  constructor({ client }: Pick<Desk, "client">, batch: TransferId) {
    this.asking = new Ask(async () => {
      const all: Array<VoucherRow> = [];
      for (let page = 1; ; page += 1) {
        const query = { batch, state: "issued", page } as const;
        const found = await client.call(vouchers, { query });
        if (Result.isFailure(found)) return Result.fail(found.failure);
        all.push(...found.success.rows);
        if (page * found.success.pageSize >= found.success.total) return Result.succeed(all);
      }
    });
  }

  async open(): Promise<void> {
    await this.asking.send();
  }
}
