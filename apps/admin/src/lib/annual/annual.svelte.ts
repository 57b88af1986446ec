import {
  type AnnualFigure,
  type AnnualReport,
  annualReport,
  FUND_SOURCE_WORDS,
  hoursWords,
  yuan,
} from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import type { BarGroup } from "@huzhu/ui/console";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

type Month = AnnualReport["months"][number];

const YEAR = /^20\d\d$/;

/** 年度报告: a year of the village, figure by figure, and the way to what each counts. */
export class AnnualPage {
  year = $state("");
  readonly asking: Ask<number, AnnualReport>;
  readonly #points: Desk["points"];
  readonly report = $derived.by(() => this.asking.answer);
  readonly years = $derived.by(() =>
    (this.report?.years ?? [Number(this.year)]).map((year) => [String(year), `${year}年`] as const),
  );
  /** The same report as a workbook. */
  readonly sheet = $derived(`/api/reports/annual.xlsx?year=${this.year}`);
  /** The months that have begun. */
  readonly months = $derived.by((): ReadonlyArray<Month> => {
    const last = Number(this.report?.to.slice(5, 7) ?? 0);
    return (this.report?.months ?? []).filter(({ month }) => month <= last);
  });
  readonly given = $derived.by(() => this.#sum(({ given }) => given));
  readonly redeemed = $derived.by(() => this.#sum(({ redeemed }) => redeemed));
  readonly visits = $derived.by(() => this.#sum(({ visits }) => visits));
  readonly minutes = $derived.by(() => this.#sum(({ minutes }) => minutes));
  readonly meals = $derived.by(() => this.#sum(({ meals }) => meals));
  readonly elders = $derived.by(() => {
    const all = this.report?.elders ?? [];
    const of = (tell: (one: (typeof all)[number]) => number) =>
      all.reduce((sum, one) => sum + tell(one), 0);
    return { known: of(({ elders }) => elders), reached: of(({ reached }) => reached) };
  });
  readonly bySource = $derived.by(
    (): ReadonlyArray<BarGroup> =>
      (this.report?.money.sources ?? [])
        .filter(({ income }) => income !== 0)
        .map(({ source, income }) => ({ name: FUND_SOURCE_WORDS[source], values: [income] })),
  );
  readonly byLine = $derived.by(
    (): ReadonlyArray<BarGroup> =>
      (this.report?.money.lines ?? [])
        .filter(({ income, spent }) => income !== 0 || spent !== 0)
        .map(({ title, income, spent }) => ({ name: title, values: [income, spent] })),
  );
  readonly pointsByMonth = $derived.by(() =>
    this.#bars(({ given, redeemed }) => [given, redeemed]),
  );
  readonly helpByMonth = $derived.by(() => this.#bars(({ visits }) => [visits]));

  /** What a figure asks for that somebody opened stands in the address. */
  constructor(
    { client, points }: Pick<Desk, "client" | "points">,
    today: CalendarDate,
    asked: Pick<URLSearchParams, "get"> = new URLSearchParams(),
  ) {
    const said = asked.get("year") ?? "";
    this.year = YEAR.test(said) ? said : today.slice(0, 4);
    this.#points = points;
    this.asking = new Ask((year) => client.call(annualReport, { query: { year } }));
  }

  async load(): Promise<void> {
    await this.asking.send(Number(this.year));
  }

  async show(year: string): Promise<void> {
    this.year = year;
    await this.load();
  }

  points(units: number): string {
    return `${this.#points(Points.make(units))}分`;
  }

  hours(minutes: number): string {
    return hoursWords(minutes);
  }

  yuan(fen: number): string {
    return yuan(fen);
  }

  /** What is behind a name in the address: of the year, and of a month where one is said. */
  facts(of: AnnualFigure, month?: number): string {
    return new URLSearchParams([
      ["of", of],
      ["year", this.year],
      ...(month === undefined ? [] : [["month", String(month)]]),
    ]).toString();
  }

  moves(which: Readonly<Record<string, string | number>> = {}): string {
    const asked = Object.entries(which).map(([name, value]) => [name, String(value)]);
    return new URLSearchParams([["year", this.year], ...asked]).toString();
  }

  #sum(tell: (month: Month) => number): number {
    return this.months.reduce((sum, month) => sum + tell(month), 0);
  }

  #bars(tell: (month: Month) => ReadonlyArray<number>): ReadonlyArray<BarGroup> {
    const groups = this.months.map((one) => ({
      ...{ name: `${one.month}月`, values: tell(one) },
    }));
    return groups.some(({ values }) => values.some((value) => value !== 0)) ? groups : [];
  }
}
