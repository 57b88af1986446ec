import { fillCalendar, type VisitRow, visits } from "@huzhu/contract";
import { addDays, type CalendarDate, periodStart } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

const WEEK = 7;

/** 日历: a week of visits, from Monday to Sunday. */
export class VisitCalendar {
  done = $state("");
  #monday = $state.raw<CalendarDate | null>(null);
  readonly #today: CalendarDate;
  readonly monday = $derived.by(() => this.#monday ?? periodStart("week", this.#today));
  readonly asking: Ask<CalendarDate, ReadonlyArray<VisitRow>>;
  readonly filling: Call<void, { readonly visits: number }>;
  readonly days = $derived.by(() => {
    const rows = Map.groupBy(this.asking.answer ?? [], ({ on }) => on);
    return Array.from({ length: WEEK }, (_, at) => {
      const on = addDays(this.monday, at);
      return { on, rows: (rows.get(on) ?? []).filter(({ step }) => step !== "CalledOff") };
    });
  });

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask((from) =>
      client.call(visits, { query: { from, to: addDays(from, WEEK - 1) } }),
    );
    this.filling = new Call((_, attempt) => client.call(fillCalendar, { attempt }));
  }

  async open(): Promise<void> {
    await this.asking.send(this.monday);
  }

  async turn(weeks: number): Promise<void> {
    this.#monday = addDays(this.monday, weeks * WEEK);
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
