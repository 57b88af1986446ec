import { type AnswerOf, owed, type PaymentListView, paymentLists, payOwed } from "@huzhu/contract";
import { addDays, type CalendarDate, periodStart } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";

/** 付款: what is owed for accepted orders up to a day, and the lists by which it was paid. */
export class PaymentsPage {
  through = $state("");
  done = $state("");
  readonly owing: Ask<CalendarDate, AnswerOf<typeof owed>>;
  readonly asking: Ask<void, ReadonlyArray<PaymentListView>>;
  readonly paying: Call<{ readonly through: CalendarDate }, PaymentListView>;
  readonly lines = $derived.by(() => this.owing.answer?.lines ?? []);
  readonly lists = $derived.by(() => this.asking.answer ?? []);

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    // A month is paid once it is over.
    this.through = addDays(periodStart("month", today), -1);
    this.owing = new Ask((through) => client.call(owed, { query: { through } }));
    this.asking = new Ask(() => client.call(paymentLists, {}));
    this.paying = new Call((body, attempt) => client.call(payOwed, { body, attempt }));
  }

  async load(): Promise<void> {
    const through = readDate(this.through);
    await Promise.all([this.asking.send(), through && this.owing.send(through)]);
  }

  async pay(): Promise<void> {
    const through = readDate(this.through);
    if (through === null || this.lines.length === 0) return;
    const list = await this.paying.send({ through });
    if (!list) return;
    this.done = `付款清单做好了，一共${list.total / 100}元`;
    await this.load();
  }
}
