import { Equal } from "effect";
import type { RuleCode } from "./ids.ts";
import type { Rule } from "./rule.ts";
import type { Rulebook } from "./rulebook.ts";
import type { Contribution } from "./sections/contribution.ts";
import type { Conversion } from "./sections/conversion.ts";
import type { Pool } from "./sections/pool.ts";
import type { Ranking, Threshold } from "./sections/ranking.ts";
import type { Tariff } from "./sections/tariff.ts";

/** A field that reads differently; `null` where a version does not have it. */
export interface FieldChange {
  /** Its key in the document: `points`, `caps`, `kind`. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A line with a code that reads differently. */
export interface LineChange<Line> {
  readonly code: RuleCode;
  readonly before: Line;
  readonly after: Line;
  /** What differs, by the name of the field. */
  readonly fields: ReadonlyArray<FieldChange>;
}

/** What became of lines that are told apart by their codes. */
export interface LineDifferences<Line> {
  readonly added: ReadonlyArray<Line>;
  readonly removed: ReadonlyArray<Line>;
  readonly changed: ReadonlyArray<LineChange<Line>>;
  /** How many read the same in both versions. */
  readonly same: number;
}

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

const fieldChanges = (before: object, after: object): ReadonlyArray<FieldChange> => {
  const earlier = new Map<string, unknown>(Object.entries(before));
  const later = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .sort()
    .map((field) => ({
      field,
      before: earlier.get(field) ?? null,
      after: later.get(field) ?? null,
    }))
    .filter((change) => !Equal.equals(change.before, change.after));
};

interface Coded {
  readonly code: RuleCode;
}

const compareLines = <Line extends Coded>(
  before: ReadonlyArray<Line>,
  after: ReadonlyArray<Line>,
): LineDifferences<Line> => {
  const earlier = new Map(before.map((line) => [line.code, line]));
  const later = new Set(after.map(({ code }) => code));
  const kept = after.flatMap((line) => {
    const was = earlier.get(line.code);
    if (!was) return [];
    return [{ code: line.code, before: was, after: line, fields: fieldChanges(was, line) }];
  });
  const changed = kept.filter(({ fields }) => fields.length > 0);
  return {
    added: after.filter(({ code }) => !earlier.has(code)),
    removed: before.filter(({ code }) => !later.has(code)),
    changed,
    same: kept.length - changed.length,
  };
};

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
