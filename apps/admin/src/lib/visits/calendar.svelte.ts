import { fillCalendar, type VisitRow, visits } from "@huzhu/contract";
import {
  addDays,
  addMonths,
  type CalendarDate,
  dayNumber,
  periodEnd,
  periodStart,
} from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

const WEEK = 7;

/** How much of it is seen at once. */
export type Span = "week" | "month";

interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Whole weeks, from a Monday to a Sunday, that hold the span in which a day is. */
const daysOf = (span: Span, within: CalendarDate): Days => ({
  from: periodStart("week", periodStart(span, within)),
  to: periodEnd("week", periodEnd(span, within)),
});

/** 日历: a week of visits or a month of them, from Monday to Sunday. */
export class VisitCalendar {
  done = $state("");
  span = $state<Span>("week");
  #within = $state.raw<CalendarDate | null>(null);
  readonly #today: CalendarDate;
  readonly within = $derived.by(() => this.#within ?? this.#today);
  readonly #shown = $derived.by(() => daysOf(this.span, this.within));
  readonly title = $derived.by(() => {
    const [year, month] = this.within.split("-").map(Number);
    return this.span === "week" ? `${this.#shown.from}起的一周` : `${year}年${month}月`;
  });
  readonly asking: Ask<Days, ReadonlyArray<VisitRow>>;
  readonly filling: Call<void, { readonly visits: number }>;
  readonly days = $derived.by(() => {
    const rows = Map.groupBy(this.asking.answer ?? [], ({ on }) => on);
    const { from, to } = this.#shown;
    const month = periodStart("month", this.within);
    return Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, at) => {
      const on = addDays(from, at);
      const outside = this.span === "month" && periodStart("month", on) !== month;
      return { on, outside, rows: (rows.get(on) ?? []).filter(({ step }) => step !== "CalledOff") };
    });
  });

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask((query) => client.call(visits, { query }));
    this.filling = new Call((_, attempt) => client.call(fillCalendar, { attempt }));
  }

  async open(): Promise<void> {
    await this.asking.send(this.#shown);
  }

  async show(span: Span): Promise<void> {
    this.span = span;
    await this.open();
  }

  /** So many weeks or months on, or back. */
  async turn(steps: number): Promise<void> {
    const start = periodStart(this.span, this.within);
    this.#within = this.span === "week" ? addDays(start, steps * WEEK) : addMonths(start, steps);
    await this.open();
  }

  /** Puts down what plans ask for. */
  async fill(): Promise<void> {
    const filled = await this.filling.send();
    if (filled === null) return;
    this.done = filled.visits === 0 ? "计划里的都已经排上了" : `按计划排上了${filled.visits}次`;
    await this.open();
  }
}
