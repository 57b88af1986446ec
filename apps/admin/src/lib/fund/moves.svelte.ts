import {
  type AnswerOf,
  FUND_SOURCE_WORDS,
  fund,
  fundMoves,
  type GoodRow,
  goods,
  type RequestOf,
  shelveBought,
  takeBackMoney,
} from "@huzhu/contract";
import { FundSource, LineCode, PaymentId } from "@huzhu/domain/fund";
import type { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

type Moves = AnswerOf<typeof fundMoves>;
type View = AnswerOf<typeof fund>;
type Row = Moves["rows"][number];

type Bought = RequestOf<typeof shelveBought>["body"] & { readonly payment: PaymentId };

interface Wanted {
  readonly year: number;
  readonly month?: number;
  readonly line?: LineCode;
  readonly source?: FundSource;
}

const isLine = Schema.is(LineCode);
const isSource = Schema.is(FundSource);

const MONTHS = Array.from({ length: 12 }, (_, nth) => String(nth + 1));

/** 流水: the statement of a year, of a month, a line or a source alone. */
export class MovesPage {
  done = $state("");
  year = $state("");
  month = $state("");
  line = $state("");
  source = $state<FundSource | "">("");
  /** The row that is to be taken back, and why. */
  undoing = $state.raw<Row | null>(null);
  why = $state("");
  /** The payment whose purchase goes onto the shelf, and what of it. */
  shelving = $state.raw<Row | null>(null);
  good = $state<GoodRow["id"] | "">("");
  pieces = $state("");
  readonly shelf: Ask<void, ReadonlyArray<GoodRow>>;
  readonly buying: Call<Bought, unknown>;
  readonly asking: Ask<Wanted, Moves>;
  readonly seeing: Ask<number, View>;
  readonly taking: Call<RequestOf<typeof takeBackMoney>["body"], unknown>;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly lines = $derived.by(() => this.seeing.answer?.lines ?? []);
  readonly titles = $derived(
    new Map<string, string>(this.lines.map((one) => [one.code, one.title])),
  );
  readonly years = $derived.by(() =>
    (this.seeing.answer?.years ?? [Number(this.year)]).map(
      (year) => [String(year), `${year}年`] as const,
    ),
  );
  /** The same statement as a workbook. */
  readonly sheet = $derived.by(() => {
    const asked = Object.entries({ month: this.month, line: this.line, source: this.source });
    const given = asked.filter(([, value]) => value !== "");
    return `/api/fund/moves.xlsx?${new URLSearchParams([["year", this.year], ...given])}`;
  });
  readonly months = [["", "全年"] as const, ...MONTHS.map((one) => [one, `${one}月`] as const)];
  readonly sources = [
    ["", "所有来源"] as const,
    ...FundSource.literals.map((one) => [one, FUND_SOURCE_WORDS[one]] as const),
  ];
  readonly choices = $derived([
    ["", "所有条目"] as const,
    ...this.lines.map(({ code, title }) => [code, title] as const),
  ]);

  readonly goods = $derived.by(
    (): ReadonlyArray<readonly [GoodRow["id"] | "", string]> => [
      ["", "请选"],
      ...(this.shelf.answer ?? []).map(({ id, name, unit }) => [id, `${name}（${unit}）`] as const),
    ],
  );
  readonly #today: CalendarDate;

  /** What a figure asks for that somebody opened stands in the address. */
  constructor(
    { client }: Pick<Desk, "client">,
    today: CalendarDate,
    asked: Pick<URLSearchParams, "get"> = new URLSearchParams(),
  ) {
    const said = (what: string) => asked.get(what) ?? "";
    const source = said("source");
    this.year = /^20\d\d$/.test(said("year")) ? said("year") : today.slice(0, 4);
    this.month = MONTHS.includes(said("month")) ? said("month") : "";
    this.line = isLine(said("line")) ? said("line") : "";
    this.source = isSource(source) ? source : "";
    this.#today = today;
    this.shelf = new Ask(() => client.call(goods, {}));
    this.buying = new Call(({ payment, ...body }, attempt) =>
      client.call(shelveBought, { params: { payment }, body, attempt }),
    );
    this.asking = new Ask((query) => client.call(fundMoves, { query }));
    this.seeing = new Ask((year) => client.call(fund, { query: { year } }));
    this.taking = new Call((body, attempt) => client.call(takeBackMoney, { body, attempt }));
  }

  async load(): Promise<void> {
    const year = Number(this.year);
    const line = isLine(this.line) ? this.line : undefined;
    await Promise.all([
      this.seeing.send(year),
      this.asking.send({
        year,
        ...(this.month !== "" && { month: Number(this.month) }),
        ...(line !== undefined && { line }),
        ...(this.source !== "" && { source: this.source }),
      }),
    ]);
  }

  undo(row: Row): void {
    this.undoing = row;
    this.why = "";
    this.taking.clear();
  }

  async takeBack(): Promise<void> {
    const { undoing, why } = this;
    const about = undoing?.about ?? null;
    if (about === null || why.trim() === "") return;
    if ((await this.taking.send({ about, why: why.trim() })) === null) return;
    this.undoing = null;
    await this.told("冲正好了");
  }

  async shelve(row: Row): Promise<void> {
    this.shelving = row;
    this.good = "";
    this.pieces = "";
    this.buying.clear();
    await this.shelf.send();
  }

  /** 买的上架: what was bought with it stands on the shelf from today on. */
  async bought(): Promise<void> {
    const { shelving, good } = this;
    const pieces = Number(this.pieces);
    const whole = Number.isSafeInteger(pieces) && pieces > 0;
    if (shelving?.about == null || good === "" || !whole) return;
    const payment = PaymentId.make(shelving.about);
    if ((await this.buying.send({ payment, good, pieces, on: this.#today })) === null) return;
    this.shelving = null;
    await this.told("上架了，给钱的人看得到到了谁家");
  }

  async told(done: string): Promise<void> {
    this.done = done;
    await this.load();
  }
}
