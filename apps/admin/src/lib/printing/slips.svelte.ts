import {
  type AnswerOf,
  type PrinterView,
  printer,
  printSlip,
  type SlipAsked,
} from "@huzhu/contract";
import type { RedemptionId } from "@huzhu/domain/store";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { askedWords } from "./words.ts";

/** 小票: the receipt printer of the server's machine, where there is one. */
export class Slips {
  done = $state("");
  readonly asking: Ask<void, AnswerOf<typeof printer>>;
  readonly printing: Call<RedemptionId, SlipAsked>;
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
    const asked = await this.printing.send(redemption);
    if (asked === null) return;
    this.done = askedWords(asked);
    await this.look();
  }
}
