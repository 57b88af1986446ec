import { type ExpiringList, expiring } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

export type Ahead = "30" | "60" | "90" | "365";

export const AHEADS: ReadonlyArray<{ readonly value: Ahead; readonly word: string }> = [
  { value: "30", word: "30天内" },
  { value: "60", word: "60天内" },
  { value: "90", word: "90天内" },
  { value: "365", word: "一年内" },
];

/** 快到期: who loses what by when, so that somebody can tell them in time. */
export class ExpiringPage {
  ahead: Ahead = $state("60");
  readonly asking: Ask<number, ExpiringList>;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly days = $derived.by(() => this.asking.answer?.days ?? []);
  readonly empty = $derived.by(() => this.asking.answer?.rows.length === 0);
  /** The most that expires on one day of each unit: the longest bar. */
  readonly #most = $derived.by(() => {
    const most = { points: 1, time: 1 };
    for (const { unit, amount } of this.days) most[unit] = Math.max(most[unit], amount);
    return most;
  });
  /** The same list as a workbook. */
  readonly sheet = $derived(`/api/expiring.xlsx?days=${this.ahead}`);
  readonly lead = $derived.by(() => this.#lead());
  readonly #desk: Pick<Desk, "client" | "amount">;

  /** How far a figure looks that somebody opened stands in the address. */
  constructor(
    desk: Pick<Desk, "client" | "amount">,
    asked: Pick<URLSearchParams, "get"> = new URLSearchParams(),
  ) {
    this.#desk = desk;
    this.ahead = AHEADS.find(({ value }) => value === asked.get("days"))?.value ?? "60";
    this.asking = new Ask((days) => desk.client.call(expiring, { query: { days } }));
  }

  async load(): Promise<void> {
    await this.asking.send(Number(this.ahead));
  }

  async show(ahead: Ahead): Promise<void> {
    this.ahead = ahead;
    await this.load();
  }

  /** How long a day's bar is, in hundredths of the longest. */
  share({ unit, amount }: ExpiringList["days"][number]): number {
    return Math.round((100 * amount) / this.#most[unit]);
  }

  #lead(): string {
    const homes = new Set(this.rows.map(({ account }) => account)).size;
    const sum = this.days
      .filter(({ unit }) => unit === "points")
      .reduce((all, { amount }) => all + amount, 0);
    return `${homes}个账户，一共${this.#desk.amount(Points.make(sum), "points")}，不用就没了`;
  }
}
