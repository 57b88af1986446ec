import { type AnnualFact, AnnualFigure, annualFacts, type RequestOf } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

type Asked = RequestOf<typeof annualFacts>["query"];

const figureIn = Schema.decodeUnknownOption(AnnualFigure);

const TITLES: Record<AnnualFigure, string> = {
  given: "给出的积分",
  redeemed: "兑走的积分",
  visits: "走访",
  meals: "食堂和日间照料",
  unreached: "还没走访到的老人",
};

const UNITS = { visits: "分钟", meals: "次" } as const;

/** What a figure of the annual report counts, fact by fact. */
export class AnnualFacts {
  readonly of: AnnualFigure;
  readonly year: number;
  readonly month: number | null;
  readonly asking: Ask<Asked, ReadonlyArray<AnnualFact>>;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly title: string;
  readonly #points: Desk["points"];

  constructor(
    { client, points }: Pick<Desk, "client" | "points">,
    today: CalendarDate,
    asked: Pick<URLSearchParams, "get">,
  ) {
    const [year, month] = [Number(asked.get("year")), Number(asked.get("month"))];
    this.of = Option.getOrElse(figureIn(asked.get("of")), () => "visits" as const);
    this.year = Number.isInteger(year) && year >= 2000 ? year : Number(today.slice(0, 4));
    this.month = Number.isInteger(month) && month >= 1 && month <= 12 ? month : null;
    this.title = `${this.year}年${this.month === null ? "" : `${this.month}月`}${TITLES[this.of]}`;
    this.#points = points;
    this.asking = new Ask((query) => client.call(annualFacts, { query }));
  }

  async load(): Promise<void> {
    const { of, year, month } = this;
    await this.asking.send({ of, year, ...(month !== null && { month }) });
  }

  /** How much one of them counts; nothing where people are counted. */
  amount({ amount }: Pick<AnnualFact, "amount">): string {
    if (amount === null || this.of === "unreached") return "";
    if (this.of === "visits" || this.of === "meals") return `${amount}${UNITS[this.of]}`;
    return `${this.#points(Points.make(amount))}分`;
  }

  readonly total = $derived.by(() =>
    this.of === "unreached"
      ? `${this.rows.length}位`
      : this.amount({ amount: this.rows.reduce((sum, one) => sum + (one.amount ?? 0), 0) }),
  );
}
