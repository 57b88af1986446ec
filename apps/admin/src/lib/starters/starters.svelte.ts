import {
  giveStarters,
  type RequestOf,
  type StarterRow,
  type StartersView,
  starters,
} from "@huzhu/contract";
import { ABILITY_LEVEL_LABELS } from "@huzhu/domain/elders";
import type { ResidentId } from "@huzhu/domain/people";
import { type HeldUnit, Points } from "@huzhu/domain/points";
import { coveredBy, FRAIL_AGE } from "@huzhu/domain/reciprocity/standing";
import { Amount } from "../accounts/amount.svelte.ts";
import { Ask } from "../ask.svelte.ts";
import { Selection } from "../batch/selection.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

type Body = RequestOf<typeof giveStarters>["body"];
type Needed = Pick<Desk, "client" | "me" | "points" | "amount">;

/** What each has to begin with, unless somebody says otherwise: an hour. */
const HOUR = "60";

/** Why somebody is taken for unable to help others: what was assessed, or else their age. */
export const whyFrail = ({ level, age }: Pick<StarterRow, "level" | "age">): string =>
  level === null ? `满${FRAIL_AGE}岁（${age}岁），没有评估过` : ABILITY_LEVEL_LABELS[level];

/** 启动积分: who waits for one, how far the pool goes, and giving it to one or to all proposed. */
export class Starters {
  unit = $state<HeldUnit>("time");
  decision = $state("");
  done = $state("");
  readonly #amounts: Record<HeldUnit, Amount>;
  /** What each is to have. */
  readonly each = $derived.by(() => this.#amounts[this.unit]);
  readonly chosen = new Selection();
  readonly asking: Ask<void, StartersView>;
  readonly giving: Call<Body, { readonly elders: number; readonly sum: Points }>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly rows = $derived.by(() => this.view?.waiting ?? []);
  /** Whom the pool is enough for, in the order of the list. */
  readonly proposed = $derived.by(() => {
    const each = this.each.value;
    const pool = this.view?.pool ?? 0;
    return each === null ? [] : this.rows.slice(0, coveredBy({ pool, each }));
  });
  readonly sum = $derived.by(() => {
    const each = this.each.value;
    return each === null ? null : Points.make(each * this.chosen.size);
  });
  /** What would be missing in the pool; nothing where it is enough. */
  readonly short = $derived.by(() => {
    const over = (this.sum ?? 0) - (this.view?.pool ?? 0);
    return over > 0 ? Points.make(over) : null;
  });
  readonly ready = $derived.by(
    () =>
      this.chosen.size > 0 &&
      this.sum !== null &&
      this.short === null &&
      this.decision.trim() !== "",
  );
  readonly #desk: Needed;

  constructor(desk: Needed) {
    const { client } = desk;
    this.#desk = desk;
    this.#amounts = { points: this.#amount("points"), time: this.#amount("time") };
    this.#amounts.time.text = HOUR;
    this.asking = new Ask(() => client.call(starters, { query: { unit: this.unit } }));
    this.giving = new Call((body, attempt) => client.call(giveStarters, { body, attempt }));
  }

  words(amount: Points): string {
    return this.#desk.amount(amount, this.unit);
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  /** Points or time; nobody stays chosen, because others wait for the other one. */
  async of(unit: HeldUnit): Promise<void> {
    this.unit = unit;
    this.chosen.clear();
    this.done = "";
    await this.open();
  }

  propose(): void {
    this.chosen.clear();
    this.chosen.add(this.proposed.map(({ elder }) => elder));
  }

  toggle(elder: ResidentId): void {
    this.chosen.toggle(elder);
  }

  async give(): Promise<void> {
    const each = this.each.value;
    if (!this.ready || each === null) return;
    const { unit, decision } = this;
    const elders = this.rows.flatMap(({ elder }) => (this.chosen.has(elder) ? [elder] : []));
    const given = await this.giving.send({ unit, each, elders, decision: decision.trim() });
    if (given === null) return;
    this.done = `给${given.elders}位老人发了启动积分，一共${this.words(given.sum)}，从互助池出`;
    this.chosen.clear();
    this.decision = "";
    await this.open();
  }

  #amount(unit: HeldUnit): Amount {
    const { amount, me } = this.#desk;
    return new Amount({ unit, scale: me.village.scale, words: (most) => amount(most, unit) });
  }
}
