import { type CoverFacts, cover, yuan } from "@huzhu/contract";
import {
  type Course,
  coverRatio,
  type Means,
  purchasePlan,
  runway,
  shelfWorth,
  suggestCeiling,
  UseLevel,
  unitsFor,
  useRates,
  usuallyIssued,
} from "@huzhu/domain/cover";
import type { LineCode } from "@huzhu/domain/fund";
import { Points } from "@huzhu/domain/points";
import type { Ratio } from "@huzhu/domain/rulebook";
import type { BarGroup } from "@huzhu/ui/console";
import { SvelteSet } from "svelte/reactivity";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { readYuan } from "../market/read-yuan.ts";
import { monthWords } from "../months.ts";
import { IncomeAhead } from "./income-ahead.svelte.ts";
import { lastsWords, RUNWAY_WORDS } from "./words.ts";

const AHEAD_MONTHS = 12;
const AHEAD_DAYS = 60;
const LONGEST_WISH = 120;

const sum = (all: ReadonlyArray<number>): number => all.reduce((total, one) => total + one, 0);

/** 够不够兑: how far the shelf and the money reach, worked out here at every choice. */
export class CoverPage {
  /** What one 分 costs in yuan, as somebody types it. */
  worthText = $state("");
  /** For how many months it is to reach. */
  wish = $state<number | null>(AHEAD_MONTHS);
  withIncome = $state(false);
  readonly lines = new SvelteSet<LineCode>();
  readonly income: IncomeAhead;
  readonly asking: Ask<void, CoverFacts>;
  readonly #desk: Pick<Desk, "client" | "points" | "me">;

  constructor(desk: Pick<Desk, "client" | "points" | "me">) {
    this.#desk = desk;
    this.asking = new Ask(() => desk.client.call(cover, {}));
    this.income = new IncomeAhead(() => this.asking.answer, this.lines);
  }

  readonly rates = $derived.by(() => {
    const { answer } = this.asking;
    return answer && useRates(answer.months);
  });
  /** Fen for one smallest unit. */
  readonly #worth = $derived.by((): Ratio | null => {
    const fen = readYuan(this.worthText);
    return fen === null || fen === 0
      ? null
      : { over: fen, under: 10 ** this.#desk.me.village.scale };
  });
  readonly means = $derived.by((): Means => {
    const { answer } = this.asking;
    const chosen = (answer?.lines ?? []).filter(({ code }) => this.lines.has(code));
    return {
      shelf: shelfWorth(answer?.goods ?? []),
      money: unitsFor(sum(chosen.map(({ free }) => free)), this.#worth),
      income: this.withIncome ? unitsFor(this.income.monthly, this.#worth) : 0,
    };
  });
  readonly #course = $derived.by((): Omit<Course, "rate"> | null => {
    const { answer } = this.asking;
    if (!answer) return null;
    const { from, outstanding, months, lives } = answer;
    return { from, outstanding, issued: usuallyIssued(months), lives };
  });
  /** How long it lasts as in a slow, a usual and a busy month. */
  readonly runways = $derived.by(() => {
    const [course, rates] = [this.#course, this.rates];
    if (!course || !rates) return [];
    return UseLevel.literals.map((level) => {
      const months = runway({ ...course, rate: rates[level] }, this.means);
      return { level, label: RUNWAY_WORDS[level], months, words: lastsWords(months) };
    });
  });
  readonly cover = $derived.by(() => {
    const [{ answer }, rates] = [this.asking, this.rates];
    if (!answer || !rates) return null;
    const { outstanding, from } = answer;
    return coverRatio(outstanding, { rate: rates.middle, from }, this.means);
  });
  /** The most to issue in a month, as in busy months, so that it reaches as long as is wished. */
  readonly ceiling = $derived.by(() => {
    const [course, rates, wish] = [this.#course, this.rates, this.wish];
    if (!course || !rates || wish === null || wish < 1 || wish > LONGEST_WISH) return null;
    return suggestCeiling({ ...course, rate: rates.high }, this.means, wish);
  });
  readonly expiries = $derived.by(
    (): ReadonlyArray<BarGroup> =>
      (this.cover?.cohorts ?? []).map(({ lastMonth, amount, likely }) => ({
        name: lastMonth === null ? "不过期" : monthWords(lastMonth),
        short: lastMonth === null ? "不过期" : `${Number(lastMonth.slice(5))}月`,
        values: [amount, likely],
      })),
  );
  readonly purchases = $derived.by(() => {
    const { answer } = this.asking;
    if (!answer) return [];
    const goods = new Map(answer.goods.map((one) => [one.good, one]));
    return purchasePlan(answer.goods, { days: answer.days, ahead: AHEAD_DAYS }).flatMap((plan) => {
      const good = goods.get(plan.good);
      if (!good || good.price === null) return [];
      return [{ ...good, ...plan, worth: this.#yuanFor(plan.buy * good.price) }];
    });
  });
  /** What the purchases are worth together, in yuan; nothing where nobody says what a point is worth. */
  readonly purchaseSum = $derived.by(() =>
    this.#yuanFor(sum(this.purchases.map(({ buy, price }) => buy * (price ?? 0)))),
  );

  async load(): Promise<void> {
    const facts = await this.asking.send();
    for (const { code } of facts?.lines.filter(({ buys }) => buys) ?? []) this.lines.add(code);
    const worth = facts?.worth;
    if (!worth || this.worthText !== "") return;
    const fen = (worth.over * 10 ** this.#desk.me.village.scale) / worth.under;
    this.worthText = String(Math.round(fen) / 100);
  }

  points(amount: number): string {
    return `${this.#desk.points(Points.make(amount))}分`;
  }

  toggle<One>(set: SvelteSet<One>, one: One): void {
    if (!set.delete(one)) set.add(one);
  }

  /** How long it lasts as in usual months, with all other income, where a stream stops. */
  withoutWords(key: string): string {
    const [course, rates] = [this.#course, this.rates];
    if (!course || !rates) return "还看不出来";
    if (this.#worth === null) return "先写一分值几元";
    const income = unitsFor(this.income.without(key), this.#worth);
    return lastsWords(runway({ ...course, rate: rates.middle }, { ...this.means, income }));
  }

  #yuanFor(units: number): string | null {
    const worth = this.#worth;
    return worth === null ? null : yuan(Math.ceil((units * worth.over) / worth.under));
  }
}
