import { UNGROUPED } from "../hamlet.ts";
import type { Household } from "../household.ts";
import type { HouseholdId } from "../ids.ts";
import { matchResident, possibleMatches } from "./match-resident.ts";
import type { Problem } from "./problem.ts";
import type { RegisterIndex } from "./register-index.ts";
import { headRowOf, type RowsOfHousehold } from "./rows-of-household.ts";

/** The household that the rows speak of: a known one, a new one, or a problem for all its rows. */
export interface HouseholdMatch {
  readonly household: Household | null;
  readonly problem: Problem | null;
}

const LONGEST_NUMBER = 32;
const found = (household: Household): HouseholdMatch => ({ household, problem: null });
const refused = (problem: Problem): HouseholdMatch => ({ household: null, problem });
const NEW: HouseholdMatch = { household: null, problem: null };

const shareSomebody = (
  { rows }: RowsOfHousehold,
  household: Household,
  index: RegisterIndex,
): boolean =>
  rows.some(({ person }) => {
    if (person === null) return false;
    const { resident, contradicts } = matchResident(person, household, index);
    return resident?.householdId === household.id || contradicts !== null;
  });

/**
 * The household of that 户号 with somebody in common: whoever shares not one person with a household
 * must not come into its points because a number was mistyped.
 */
export const sameNumber = (rows: RowsOfHousehold, index: RegisterIndex): Household | null => {
  const { number, hamlet } = rows.block;
  if (number === null) return null;
  const near = index.numbered(number).filter((household) => {
    const place = index.placeOf(household).hamlet;
    if (index.isDissolved(household.id)) return false;
    return hamlet === null || place === hamlet || place === UNGROUPED;
  });
  return near.find((household) => shareSomebody(rows, household, index)) ?? null;
};

const headedBySameHead = (rows: RowsOfHousehold, index: RegisterIndex): Household | null => {
  const person = headRowOf(rows)?.person;
  const [resident, another] = person ? possibleMatches(person, index) : [];
  if (!resident || another) return null;
  const household = index.household(resident.householdId);
  if (!household || index.isDissolved(household.id)) return null;
  return household.head === resident.id ? household : null;
};

const withoutNumber = (rows: RowsOfHousehold, index: RegisterIndex): HouseholdMatch => {
  const head = headRowOf(rows);
  if (!head) {
    const name = rows.block.head;
    return refused(
      name === null ? { _tag: "HouseholdUnknown" } : { _tag: "HeadNotListed", head: name },
    );
  }
  if (!head.person) return refused({ _tag: "HeadRowBad", otherRow: head.row });
  const [resident] = possibleMatches(head.person, index);
  if (!resident) return NEW;
  const household = index.household(resident.householdId)?.number ?? "";
  return refused({ _tag: "HeadUnclear", head: head.person.name, household });
};

const withNumber = (
  rows: RowsOfHousehold,
  number: string,
  index: RegisterIndex,
): HouseholdMatch => {
  if (number.length > LONGEST_NUMBER) {
    return refused({ _tag: "HouseholdNumberTooLong", length: number.length });
  }
  const { hamlet } = rows.block;
  const others = index
    .numbered(number)
    .some((other) => hamlet === null || index.placeOf(other).hamlet === hamlet);
  return others ? refused({ _tag: "HouseholdOfOthers", number }) : NEW;
};

/**
 * By 户号 first, then by its head, unless the file has that household in other rows (`claimed`): the
 * head of those has parted from it.
 */
export const matchHousehold = (
  rows: RowsOfHousehold,
  index: RegisterIndex,
  claimed: ReadonlySet<HouseholdId>,
): HouseholdMatch => {
  if (rows.rows.every(({ person }) => person === null)) return NEW;
  const numbered = sameNumber(rows, index);
  if (numbered) return found(numbered);
  const headed = headedBySameHead(rows, index);
  if (headed && !claimed.has(headed.id)) return found(headed);
  const { number } = rows.block;
  return number === null ? withoutNumber(rows, index) : withNumber(rows, number, index);
};
