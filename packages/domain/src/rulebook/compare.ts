import { Equal } from "effect";
import { compareLines, type LineDifferences } from "./compare-lines.ts";
import type { Rule } from "./rule.ts";
import type { Rulebook } from "./rulebook.ts";
import type { Contribution } from "./sections/contribution.ts";
import type { Conversion } from "./sections/conversion.ts";
import type { Pool } from "./sections/pool.ts";
import type { Ranking, Threshold } from "./sections/ranking.ts";
import type { Tariff } from "./sections/tariff.ts";

/** What a document has beside its rules, and beside what differs in every version anyway. */
export type SectionName = Exclude<keyof Rulebook, "format" | "version" | "effectiveFrom" | "rules">;

/** A line of a section whose lines have codes. */
export type SectionLine = Ranking | Threshold | Conversion | Pool | Tariff | Contribution;

/** A section that reads differently; `null` where a version does not have it. */
export interface SectionChange {
  readonly section: SectionName;
  readonly before: unknown;
  readonly after: unknown;
  /** The same by lines, where the section is a list of lines with codes. */
  readonly lines: LineDifferences<SectionLine> | null;
}

/** What adopting one document behind another changes: its rules, and its other sections. */
export interface RulebookDifferences extends LineDifferences<Rule> {
  readonly sections: ReadonlyArray<SectionChange>;
}

const PLAIN = [
  "title",
  "scale",
  "source",
  "assumed",
  "account",
  "rounding",
  "lifetime",
  "caps",
  "procedure",
  "folding",
  "redemption",
  "timeBank",
] as const satisfies ReadonlyArray<SectionName>;

const LINED = [
  "rankings",
  "thresholds",
  "conversions",
  "pools",
  "tariffs",
  "contributions",
] as const satisfies ReadonlyArray<SectionName>;

const compareSections = (
  before: Partial<Rulebook>,
  after: Rulebook,
): ReadonlyArray<SectionChange> => {
  const whole = (section: SectionName) => ({
    section,
    before: before[section] ?? null,
    after: after[section] ?? null,
  });
  const plain = PLAIN.map((section) => ({ ...whole(section), lines: null }));
  const lined = LINED.map((section) => ({
    ...whole(section),
    lines: compareLines<SectionLine>(before[section] ?? [], after[section] ?? []),
  }));
  return [...plain, ...lined].filter((change) => !Equal.equals(change.before, change.after));
};

/**
 * What is new, gone or different in one rulebook document behind another, as data: rules and the
 * lines of sections are the same by their codes, fields are told in the order of their keys. Nothing
 * of it depends on the order in which a document lists its keys; version and date always differ and
 * are left out. Behind no document (`null`) everything is new.
 */
export const compareRulebooks = (
  before: Rulebook | null,
  after: Rulebook,
): RulebookDifferences => ({
  ...compareLines(before?.rules ?? [], after.rules),
  sections: compareSections(before ?? {}, after),
});
