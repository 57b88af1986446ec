import type { RuleCode } from "../ids.ts";
import { enterLabel, type Labels, labelOutcomes, verdictOf } from "./labels.ts";
import { byText, enter, inOrder, kept, type Line, type Lines, newLine } from "./line.ts";
import type { PastDeed } from "./past-deed.ts";
import type { HolderOutcome, RefusedDeeds, UnitOutcome } from "./rehearsal.ts";
import { categoryOutcomes, type RuleLine, type RuleNames, ruleOutcomes } from "./rule-lines.ts";

/** What a deed counted on both sides, and what of it went beyond the draft's caps. */
export interface Counted {
  readonly before: number;
  readonly after: number;
  /** The tag of the draft's refusal. */
  readonly refused: RefusedDeeds["refusal"] | null;
  readonly donated: number;
  readonly honoured: number;
}

/** The sums of one unit, which every deed changes. */
export interface UnitBooks {
  readonly holders: Lines;
  readonly hamlets: Labels;
  readonly groups: Labels;
  readonly rules: Map<RuleCode, RuleLine>;
  readonly months: Lines;
  readonly refused: Lines<RefusedDeeds["refusal"]>;
  readonly issued: Line;
  readonly taken: Line;
  donated: number;
  honoured: number;
}

export const newBooks = (): UnitBooks => ({
  holders: new Map(),
  hamlets: new Map(),
  groups: new Map(),
  rules: new Map(),
  months: new Map(),
  refused: new Map(),
  issued: newLine(),
  taken: newLine(),
  donated: 0,
  honoured: 0,
});

/** What is gained of an amount, and what is taken by it. */
export const gained = (amount: number): number => (amount > 0 ? amount : 0);
const lost = (amount: number): number => (amount < 0 ? -amount : 0);

const newRuleLine = (): RuleLine => ({ ...newLine(), refused: 0 });

/** Writes a deed into the books. */
export const write = (
  books: UnitBooks,
  { deed: { rule, holder, eventDate }, hamlet, groups = [] }: PastDeed,
  { before, after, refused, donated, honoured }: Counted,
): void => {
  enter(kept(books.holders, holder, newLine), before, after);
  if (hamlet !== undefined) enterLabel(books.hamlets, hamlet, holder, [before, after]);
  for (const group of groups) enterLabel(books.groups, group, holder, [before, after]);
  const line = kept(books.rules, rule, newRuleLine);
  enter(line, before, after);
  if (refused) {
    line.refused += 1;
    enter(kept(books.refused, refused, newLine), before, after);
  }
  const month = kept(books.months, eventDate.slice(0, 7), newLine);
  enter(month, gained(before), gained(after));
  enter(books.issued, gained(before), gained(after));
  enter(books.taken, lost(before), lost(after));
  books.donated += donated;
  books.honoured += honoured;
};

const holderOutcomes = (holders: Lines): ReadonlyArray<HolderOutcome> =>
  [...holders]
    .map(([holder, { before, after }]) => ({ holder, before, after, difference: after - before }))
    .sort((a, b) => b.difference - a.difference || byText(a.holder, b.holder));

const refusedDeeds = ({ refused }: UnitBooks): ReadonlyArray<RefusedDeeds> =>
  [...refused]
    .map(([refusal, { deeds, before }]) => ({ refusal, deeds, before }))
    .sort((a, b) => b.deeds - a.deeds || byText(a.refusal, b.refusal));

const sides = ({ before, after }: Line) => ({ before, after });

/** The books as they stand; they may be written on. */
export const read = (books: UnitBooks, names: RuleNames): UnitOutcome => {
  const rules = ruleOutcomes(books.rules, names);
  return {
    issued: sides(books.issued),
    taken: sides(books.taken),
    donated: books.donated,
    honoured: books.honoured,
    refused: refusedDeeds(books),
    ...verdictOf(books.holders),
    holders: holderOutcomes(books.holders),
    hamlets: labelOutcomes(books.hamlets),
    groups: labelOutcomes(books.groups),
    rules,
    categories: categoryOutcomes(rules),
    months: inOrder(books.months).map(([month, line]) => ({ month, ...sides(line) })),
  };
};
