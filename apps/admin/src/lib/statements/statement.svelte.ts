import { type HouseholdStatement, statement } from "@huzhu/contract";
import type { HouseholdId } from "@huzhu/domain/people";
import { type Points, sum } from "@huzhu/domain/points";
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
  readonly asking: Ask<Between, HouseholdStatement>;
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
  readonly gained = $derived.by(() => this.#sum((amount) => amount > 0));
  readonly taken = $derived.by(() => this.#sum((amount) => amount < 0));

  constructor({ client }: Pick<Desk, "client">, id: HouseholdId) {
    this.#id = id;
    this.asking = new Ask((query) =>
      client.call(statement, { params: { household: this.#id }, query }),
    );
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

  #sum(keeps: (amount: number) => boolean): Points {
    const amounts = (this.asking.answer?.lines ?? []).map(({ amount }) => amount);
    return sum(amounts.filter(keeps));
  }
}
