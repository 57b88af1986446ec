import { maskName, PersonName } from "@huzhu/domain/people";
import { Points, type Unit } from "@huzhu/domain/points";
import type { HolderOutcome, Rehearsal, UnitOutcome } from "@huzhu/domain/rulebook";
import type { Desk } from "../desk.ts";
import { firstSide, holdersOf, isChanged, type Side } from "./figures.ts";
import type { Holder, Holders } from "./holders.ts";
import { SIDE_WORDS } from "./words.ts";

const FIRST_ROWS = 20;
const SIDES = ["losers", "winners", "same"] as const satisfies ReadonlyArray<Side>;

/** A winner or loser as a line. */
export interface HolderRow extends HolderOutcome {
  readonly who: Holder | null;
  readonly name: string;
}

/** What came out of a rehearsal, as somebody looks at it. */
export class Showing {
  unit = $state<Unit>("points");
  /** Whether whole names are shown; on paper that everybody reads they are not. */
  named = $state(false);
  all = $state(false);
  allRules = $state(false);
  readonly rehearsal: Rehearsal;
  readonly outcome: UnitOutcome = $derived.by(() =>
    this.unit === "time" && this.rehearsal.time ? this.rehearsal.time : this.rehearsal.points,
  );
  readonly side: Side = $derived.by(() => this.#side ?? firstSide(this.outcome));
  readonly sides = $derived.by(() => {
    const { outcome } = this;
    return SIDES.map((value) => ({ value, word: SIDE_WORDS[value], count: outcome[value] }));
  });
  readonly ofSide = $derived.by(() => holdersOf(this.outcome.holders, this.side));
  readonly rows: ReadonlyArray<HolderRow> = $derived.by(() =>
    (this.all ? this.ofSide : this.ofSide.slice(0, FIRST_ROWS)).map((outcome) => {
      const who = this.#holders.byId.get(outcome.holder) ?? null;
      return { ...outcome, who, name: this.#nameOf(who) };
    }),
  );
  readonly more = $derived.by(() => this.ofSide.length > FIRST_ROWS);
  readonly rules = $derived.by(() =>
    this.allRules ? this.outcome.rules : this.outcome.rules.filter(isChanged),
  );
  readonly unitWord = $derived(this.unit === "time" ? "分钟" : "分");
  readonly #holders: Holders;
  readonly #points: Desk["points"];
  #side = $state<Side | null>(null);

  constructor(rehearsal: Rehearsal, holders: Holders, { points }: Pick<Desk, "points">) {
    this.rehearsal = rehearsal;
    this.#holders = holders;
    this.#points = points;
  }

  look(side: Side): void {
    this.#side = side;
  }

  measure(unit: Unit): void {
    this.unit = unit;
  }

  /** A sum as the village writes it, without its word. */
  readonly format = (sum: number): string =>
    this.unit === "time" ? String(sum) : this.#points(Points.make(sum));

  /** A sum with its word. */
  readonly amount = (sum: number): string => `${this.format(sum)}${this.unitWord}`;

  #nameOf(who: Holder | null): string {
    if (!who) return "已经不在名册上";
    if (who.name === null) return "没有户主";
    return this.named ? who.name : maskName(PersonName.make(who.name));
  }
}
