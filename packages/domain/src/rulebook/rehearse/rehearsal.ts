import type { AssessRefusal } from "../assess-refusal.ts";
import type { CapPeriod } from "../cap.ts";
import type { RuleCode } from "../ids.ts";

/** What a past counted in its own time, and what it would have counted by the draft. */
export interface Sides {
  readonly before: number;
  readonly after: number;
}

/** Both sides of whoever the deeds were for; `difference` is what they win, or lose where negative. */
export interface HolderOutcome extends Sides {
  readonly holder: string;
  readonly difference: number;
}

/** How many holders end with more, with less, and with the same. */
export interface Verdict {
  readonly winners: number;
  readonly losers: number;
  readonly same: number;
}

/** A hamlet or a group, by its name. */
export interface LabelOutcome extends Sides, Verdict {
  readonly label: string;
  readonly deeds: number;
}

export interface RuleOutcome extends Sides {
  readonly rule: RuleCode;
  /** As the draft calls it, or the document before it; the code where neither has such a rule. */
  readonly title: string;
  readonly category: string | null;
  readonly deeds: number;
  /** How many of the deeds the draft refuses. */
  readonly refused: number;
}

export interface CategoryOutcome extends Sides {
  /** `null` for rules without one. */
  readonly category: string | null;
  readonly deeds: number;
}

/** What came out in a month of the event date, deductions left aside. */
export interface MonthOutcome extends Sides {
  /** `2026-03`. */
  readonly month: string;
}

/** Deeds that the draft refuses, by the tag of the refusal, with what they counted before. */
export interface RefusedDeeds {
  readonly refusal: AssessRefusal["_tag"];
  readonly deeds: number;
  readonly before: number;
}

/** All that is of one unit: smallest units of points, or minutes. */
export interface UnitOutcome extends Verdict {
  /** What was gained by all, and what deductions and vetoes took, as a positive number. */
  readonly issued: Sides;
  readonly taken: Sides;
  /** What goes beyond the draft's caps to the relief pool, or is kept as honour. */
  readonly donated: number;
  readonly honoured: number;
  /** The most frequent first. */
  readonly refused: ReadonlyArray<RefusedDeeds>;
  /** The greatest winner first, the greatest loser last. */
  readonly holders: ReadonlyArray<HolderOutcome>;
  readonly hamlets: ReadonlyArray<LabelOutcome>;
  readonly groups: ReadonlyArray<LabelOutcome>;
  /** In the order of the draft, behind them those that it does not have. */
  readonly rules: ReadonlyArray<RuleOutcome>;
  readonly categories: ReadonlyArray<CategoryOutcome>;
  readonly months: ReadonlyArray<MonthOutcome>;
}

/** One of the draft's ceilings of issuance, and what was gained in each of its periods. */
export interface CeilingOutcome {
  readonly period: CapPeriod;
  readonly category: string | null;
  readonly most: number;
  /** By the name of the period, `2026-Q1`; `life` where it has no end. */
  readonly windows: ReadonlyArray<Sides & { readonly key: string }>;
}

/** What the points that were issued are worth in fen; `null` where a document gives them no value. */
export interface MoneyOutcome {
  readonly before: number | null;
  readonly after: number | null;
  /** What the fund holds, where that was said. */
  readonly fund: number | null;
}

/** Points that may be spent, beside what the store's shelf is worth in points. */
export interface StockOutcome extends Sides {
  readonly shelf: number;
}

/** What would have been, had the draft been in force all along. */
export interface Rehearsal {
  /** Of the draft. */
  readonly version: number;
  readonly deeds: number;
  readonly points: UnitOutcome;
  /** `null` where no deed counts time. */
  readonly time: UnitOutcome | null;
  readonly ceilings: ReadonlyArray<CeilingOutcome>;
  readonly money: MoneyOutcome | null;
  readonly stock: StockOutcome | null;
}
