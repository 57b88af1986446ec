import type { CoverFacts } from "@huzhu/contract";
import { type ExpectedStream, forecastIncome, monthlyIncome, streamKey } from "@huzhu/domain/cover";
import type { LineCode } from "@huzhu/domain/fund";
import { SvelteSet } from "svelte/reactivity";

const AHEAD_MONTHS = 12;

const sum = (all: ReadonlyArray<{ readonly fen: number }>): number =>
  all.reduce((total, { fen }) => total + fen, 0);

/** What a year of a stream came to, and the statement that says so. */
const cameByYear = (came: ExpectedStream["came"]) =>
  [...Map.groupBy(came, ({ month }) => month.slice(0, 4))].map(([year, of]) => ({
    year,
    fen: sum(of),
  }));

/** 进账: what the coming year is expected to bring by line and source, and which of it stops. */
export class IncomeAhead {
  readonly stopped = new SvelteSet<string>();
  readonly #facts: () => CoverFacts | null;
  readonly #buying: ReadonlySet<LineCode>;

  constructor(facts: () => CoverFacts | null, buying: ReadonlySet<LineCode>) {
    this.#facts = facts;
    this.#buying = buying;
  }

  readonly streams = $derived.by(() => {
    const facts = this.#facts();
    return facts ? forecastIncome(facts, facts.from, AHEAD_MONTHS) : [];
  });
  readonly rows = $derived.by(() =>
    this.streams.map((stream) => ({
      ...{ ...stream, key: streamKey(stream), title: this.titleOf(stream.line) },
      years: cameByYear(stream.came),
      ahead: sum(stream.months),
      counts: this.counts(stream),
    })),
  );
  readonly #going = $derived.by(() =>
    this.streams.filter((stream) => !this.stopped.has(streamKey(stream))),
  );
  /** What a month brings for goods on the average: by the lines that are ticked, for anything. */
  readonly monthly = $derived.by(() =>
    monthlyIncome(this.#going.filter((one) => this.counts(one))),
  );
  /** The lines that anything is expected on, as the table by month has its columns. */
  readonly lines = $derived.by(() => [...new Set(this.streams.map(({ line }) => line))]);
  readonly months = $derived.by(() => {
    const [first] = this.streams;
    return (first?.months ?? []).map(({ month }, nth) => {
      const of = (line?: LineCode) =>
        this.#going
          .filter((one) => line === undefined || one.line === line)
          .reduce((total, { months }) => total + (months[nth]?.fen ?? 0), 0);
      return { month, byLine: this.lines.map(of), total: of() };
    });
  });

  /** Whether it is counted for goods at all, stopped or not. */
  counts({ line, use }: Pick<ExpectedStream, "line" | "use">): boolean {
    return use === null && this.#buying.has(line);
  }

  /** What a month brings for goods where a stream, besides those that are ticked, stops. */
  without(key: string): number {
    return monthlyIncome(this.#going.filter((one) => this.counts(one) && streamKey(one) !== key));
  }

  titleOf(line: LineCode): string {
    return this.#facts()?.lines.find(({ code }) => code === line)?.title ?? line;
  }
}
