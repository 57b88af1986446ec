import type { CalendarDate } from "../../time/calendar-date.ts";
import { fold } from "../fold.ts";
import { provisionalCount } from "../household.ts";
import { checkRow } from "./check-row.ts";
import type { CheckedHousehold, CheckedRoster, CheckedRow, Totals, Verdict } from "./checked.ts";
import { findDuplicates, findUnclear } from "./duplicates.ts";
import { gatherHouseholds } from "./gather-households.ts";
import { judgeRow } from "./judge-row.ts";
import { findLeft } from "./left.ts";
import { type MatchedHousehold, matchRows } from "./match-rows.ts";
import { type RosterRow, written } from "./read-rows.ts";
import type { Register } from "./register.ts";
import { indexRegister, type RegisterIndex } from "./register-index.ts";
import { settleHousehold } from "./settle-household.ts";
import { placesSpokenFor } from "./settle-place.ts";

const totalsOf = (
  rows: ReadonlyArray<CheckedRow>,
  households: ReadonlyArray<CheckedHousehold>,
  left: number,
): Totals => {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  const hamlets = households.filter(({ hamletId }) => hamletId === null);
  return {
    new: count("new"),
    changed: count("changed"),
    unchanged: count("unchanged"),
    bad: count("bad"),
    left,
    householdsNew: households.filter(({ householdId }) => householdId === null).length,
    hamletsNew: new Set(hamlets.map(({ hamlet }) => hamlet)).size,
  };
};

const judgeAll = (matched: ReadonlyArray<MatchedHousehold>, index: RegisterIndex) => {
  const places = placesSpokenFor(matched, index);
  let given = matched.reduce(
    (most, { block }) => Math.max(most, provisionalCount(block.number ?? "")),
    index.provisional,
  );
  const households: Array<CheckedHousehold> = [];
  const rows: Array<CheckedRow> = [];
  for (const each of matched) {
    if (!each.rows.some(({ person }) => person)) {
      rows.push(...each.rows.map((row) => judgeRow(row, null, 0, index)));
      continue;
    }
    if (!each.household && each.block.number === null) given += 1;
    const { household, rows: members } = settleHousehold(each, { index, places, given });
    const at = households.push(household) - 1;
    rows.push(...members.map((row) => judgeRow(row, household, at, index)));
  }
  return { households, rows };
};

/**
 * Says of every row what an import would make of it: new, changed, unchanged or bad, and why. Each
 * row is read by itself, then compared with the rest of the file, then with the register. Nothing
 * that is bad keeps anything else out, but a household without 户号 needs a good row of its head.
 */
export const checkRoster = (
  rosterRows: ReadonlyArray<RosterRow>,
  register: Register,
  today: CalendarDate,
): CheckedRoster => {
  const alone = rosterRows.map((row) => ({
    row: row.row,
    name: fold(written(row, "name")),
    ...checkRow(row, today),
  }));
  const people = findDuplicates(alone);
  const index = indexRegister(register, people);
  const gathered = gatherHouseholds(rosterRows, findUnclear(people, index));
  const { households, rows } = judgeAll(matchRows(gathered, index), index);
  rows.sort((one, other) => one.row - other.row);
  const left = findLeft(people, rows, households, register, index);
  return { rows, households, left, totals: totalsOf(rows, households, left.length) };
};
