import { type HouseholdStatement, type HouseholdView, household, statement } from "@huzhu/contract";
import type { HouseholdId } from "@huzhu/domain/people";
import { type AccountId, negate, type Points, sum } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Option, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

interface Between {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

const dateOf = (text: string) => Option.getOrNull(Schema.decodeUnknownOption(CalendarDate)(text));

/** 台账: every line of one household's points, between two days or all of them. */
export class Statement {
  from = $state("");
  to = $state("");
  readonly #id: HouseholdId;
  readonly #points: Desk["points"];
  readonly asking: Ask<Between, HouseholdStatement>;
  readonly #home: Ask<void, HouseholdView>;
  /** The account whose lines these are; `null` until it is known. */
  readonly account = $derived.by((): AccountId | null => this.#home.answer?.account.id ?? null);
  readonly between = $derived.by((): Between => {
    const [from, to] = [dateOf(this.from), dateOf(this.to)];
    return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  });
  readonly problem = $derived(
    this.from !== "" && this.to !== "" && this.from > this.to ? "开始的日子比结束的晚" : null,
  );
  /** The same lines as a workbook. */
  readonly sheet = $derived.by(() => {
    const query = new URLSearchParams({ ...this.between }).toString();
    const path = `/api/households/${encodeURIComponent(this.#id)}/statement.xlsx`;
    return query === "" ? path : `${path}?${query}`;
  });
  readonly narrowed = $derived(Object.keys(this.between).length > 0);
  readonly title = $derived.by(() => {
    const shown = this.asking.answer;
    return shown ? `${shown.head ?? `户号${shown.number}`}家的台账` : "台账";
  });
  readonly lead = $derived.by(() => this.#lead());
  readonly gained = $derived.by(() => this.#sum((amount) => amount > 0));
  readonly taken = $derived.by(() => negate(this.#sum((amount) => amount < 0)));

  constructor({ client, points }: Pick<Desk, "client" | "points">, id: HouseholdId) {
    this.#id = id;
    this.#points = points;
    this.asking = new Ask((query) =>
      client.call(statement, { params: { household: this.#id }, query }),
    );
    this.#home = new Ask(() => client.call(household, { params: { household: this.#id } }));
  }

  async open(): Promise<void> {
    await Promise.all([this.load(), this.#home.send()]);
  }

  async load(): Promise<void> {
    if (this.problem === null) await this.asking.send(this.between);
  }

  async showYear(year: string): Promise<void> {
    this.from = `${year}-01-01`;
    this.to = `${year}-12-31`;
    await this.load();
  }

  async showAll(): Promise<void> {
    this.from = "";
    this.to = "";
    await this.load();
  }

  /** Whose it is, what there is, and what came and went in the days that are shown. */
  #lead(): string {
    const shown = this.asking.answer;
    if (!shown) return "";
    const [balance, gained, taken] = [shown.balance, this.gained, this.taken].map(this.#points);
    const sums = shown.lines.length > 0 ? `。下面这些共得${gained}分，共用${taken}分` : "";
    return `${shown.hamlet} 户号${shown.number}，现在有${balance}分${sums}`;
  }

  #sum(keeps: (amount: number) => boolean): Points {
    const amounts = (this.asking.answer?.lines ?? []).map(({ amount }) => amount);
    return sum(amounts.filter(keeps));
  }
}
