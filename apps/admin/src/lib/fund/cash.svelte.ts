import { type AnswerOf, cashCounts, countCash, type RequestOf } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readYuan } from "../market/read-yuan.ts";

type Counting = RequestOf<typeof countCash>["body"];

/** 盘点: what lies in the cash box beside what the books say. */
export class CashPage {
  done = $state("");
  money = $state("");
  note = $state("");
  readonly asking: Ask<void, AnswerOf<typeof cashCounts>>;
  readonly counting: Call<Counting, AnswerOf<typeof countCash>>;
  readonly booked = $derived.by(() => this.asking.answer?.booked ?? null);
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly counted = $derived(readYuan(this.money));
  /** How much more was counted than booked, in fen; `null` until both are known. */
  readonly differs = $derived.by(() =>
    this.counted === null || this.booked === null ? null : this.counted - this.booked,
  );
  /** A difference is written down with a word about it. */
  readonly body = $derived.by((): Counting | null => {
    const note = this.note.trim();
    if (this.counted === null || (this.differs !== 0 && note === "")) return null;
    return { counted: this.counted, note };
  });

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(cashCounts, {}));
    this.counting = new Call((body, attempt) => client.call(countCash, { body, attempt }));
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  async send(): Promise<void> {
    const { body } = this;
    if (!body) return;
    const said = await this.counting.send(body);
    if (said === null) return;
    this.money = this.note = "";
    this.done =
      said.counted === said.booked ? "盘点记下了，账实相符" : "盘点记下了，差多少写在下面";
    await this.load();
  }
}
