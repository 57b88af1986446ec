import { type NamedHelper, type VisitRow, visits } from "@huzhu/contract";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";

const WEEK_DAYS = 6;

/** What one helper takes along. */
export interface RouteSheet {
  readonly helper: NamedHelper;
  readonly rows: ReadonlyArray<VisitRow>;
}

/** 派单: for helpers without a phone, one sheet each, with a barcode for every door. */
export class RouteSheets {
  from = $state("");
  to = $state("");
  readonly asking: Ask<{ from: CalendarDate; to: CalendarDate }, ReadonlyArray<VisitRow>>;
  readonly sheets = $derived.by((): ReadonlyArray<RouteSheet> => {
    const rows = (this.asking.answer ?? []).filter(({ step }) => step === "Planned");
    const names = new Map(rows.flatMap(({ helpers }) => helpers.map((one) => [one.id, one])));
    return [...names.values()]
      .toSorted((a, b) => a.name.localeCompare(b.name, "zh"))
      .map((helper) => ({
        helper,
        rows: rows.filter(({ helpers }) => helpers.some(({ id }) => id === helper.id)),
      }));
  });

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.from = today;
    this.to = addDays(today, WEEK_DAYS);
    this.asking = new Ask((days) => client.call(visits, { query: { ...days, step: "Planned" } }));
  }

  async open(): Promise<void> {
    const [from, to] = [readDate(this.from), readDate(this.to)];
    if (from && to) await this.asking.send({ from, to });
  }
}
