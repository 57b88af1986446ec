import { type Budgets, budgets, proposeBudget, type RequestOf } from "@huzhu/contract";
import { type LineCode, planOf } from "@huzhu/domain/fund";
import type { MeetingId } from "@huzhu/domain/governance";
import { Fen } from "@huzhu/domain/money";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readYuan, yuanText } from "../market/read-yuan.ts";
import { ComingMeetings } from "../meetings/coming.svelte.ts";

type Body = RequestOf<typeof proposeBudget>["body"];
type Line = Budgets["lines"][number];

/** How much one line may pay out, while somebody writes it. */
export class LinePlan {
  amount = $state("");
  readonly code: LineCode;
  readonly title: string;
  readonly fen = $derived.by(() => readYuan(this.amount));

  constructor({ code, title }: Line, fen: Fen) {
    this.code = code;
    this.title = title;
    this.amount = yuanText(fen);
  }
}

/** 年度预算: what every line may pay out in a year, put to a meeting that decides. */
export class BudgetPage {
  done = $state("");
  writing = $state(false);
  year = $state("");
  plans = $state.raw<ReadonlyArray<LinePlan>>([]);
  readonly coming: ComingMeetings;
  readonly asking: Ask<void, Budgets>;
  readonly proposing: Call<Body, unknown>;
  readonly years: ReadonlyArray<readonly [string, string]>;
  readonly lines = $derived.by(() => this.asking.answer?.lines ?? []);
  readonly rows = $derived.by(() => this.asking.answer?.budgets ?? []);
  readonly titles = $derived.by(() => new Map(this.lines.map(({ code, title }) => [code, title])));
  readonly total = $derived.by(() =>
    Fen.make(this.plans.reduce((sum, { fen }) => sum + (fen ?? 0), 0)),
  );
  readonly ready = $derived.by(
    () => this.plans.length > 0 && this.plans.every(({ fen }) => fen !== null),
  );

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    const year = Number(today.slice(0, 4));
    this.years = [year, year + 1].map((each) => [String(each), `${each}年`] as const);
    this.year = String(year + 1);
    this.asking = new Ask(() => client.call(budgets, {}));
    this.coming = new ComingMeetings({ client }, { committeeAlone: false });
    this.proposing = new Call((body, attempt) => client.call(proposeBudget, { body, attempt }));
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  /** Begins with what is planned for the year, or was for the one before. */
  async begin(): Promise<void> {
    this.writing = true;
    this.proposing.clear();
    this.choose(this.year);
    await this.coming.load();
  }

  choose(year: string): void {
    this.year = year;
    this.plans = this.lines.map((line) => new LinePlan(line, this.planned(line, Number(year))));
  }

  leave(): void {
    this.writing = false;
  }

  async put(meeting: MeetingId): Promise<void> {
    const [first, ...others] = this.plans.flatMap(({ code: line, fen }) =>
      fen === null ? [] : [{ line, fen }],
    );
    if (!first || !this.ready) return;
    const body = { year: Number(this.year), lines: [first, ...others] as const, meeting };
    if ((await this.proposing.send(body)) === null) return;
    this.writing = false;
    this.done = `${this.year}年的预算提到会上了，通过了就照它付`;
    await this.load();
  }

  planned(line: Line, year: number): Fen {
    const [own, before] = [planOf(line, year), planOf(line, year - 1)];
    return own > 0 ? own : before;
  }
}
