import { type AnswerOf, type PrinterView, printer, printSlip } from "@huzhu/contract";
import type { RedemptionId } from "@huzhu/domain/store";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

/** 小票: the receipt printer of the server's machine, where there is one. */
export class Slips {
  done = $state("");
  readonly asking: Ask<void, AnswerOf<typeof printer>>;
  readonly printing: Call<RedemptionId, PrinterView>;
  readonly printer: PrinterView | null = $derived.by(() => this.asking.answer?.printer ?? null);

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(printer, {}));
    this.printing = new Call((redemption, attempt) =>
      client.call(printSlip, { params: { redemption }, attempt }),
    );
  }

  async look(): Promise<void> {
    await this.asking.send();
  }

  async print(redemption: RedemptionId): Promise<void> {
    this.done = "";
    const now = await this.printing.send(redemption);
    if (now === null) return;
    this.done = now.state === "ready" ? "小票送去打了" : "小票排着队，小票机好了就打";
    await this.look();
  }
}
