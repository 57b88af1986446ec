import type { Household } from "../household.ts";
import type { HouseholdId } from "../ids.ts";
import { maskIdNumber } from "../mask.ts";
import type { Resident } from "../resident.ts";
import { tellSharing } from "./duplicates.ts";
import { matchHousehold, sameNumber } from "./match-household.ts";
import { matchResident } from "./match-resident.ts";
import { type PersonRow, withProblem } from "./person-row.ts";
import type { Problem } from "./problem.ts";
import type { RegisterIndex } from "./register-index.ts";
import type { RowsOfHousehold } from "./rows-of-household.ts";

/** A row and the resident it speaks of; `null` for somebody new. */
export interface MatchedRow extends PersonRow {
  readonly resident: Resident | null;
}

/** The rows of a household and the household they speak of; `null` for a new one. */
export interface MatchedHousehold extends RowsOfHousehold<MatchedRow> {
  readonly household: Household | null;
}

const matchRow = (
  row: PersonRow,
  household: Household | null,
  index: RegisterIndex,
): MatchedRow => {
  if (!row.person) return { ...row, resident: null };
  const { resident, contradicts } = matchResident(row.person, household, index);
  const how = resident && index.leftHow(resident.id);
  if (how) return { ...withProblem(row, "name", { _tag: "PersonLeft", how }), resident: null };
  if (!contradicts?.idNumber) return { ...row, resident };
  const registered = maskIdNumber(contradicts.idNumber);
  return { ...withProblem(row, "idNumber", { _tag: "IdDiffers", registered }), resident: null };
};

/** Whatever keeps a whole household out is written on each of its rows. */
const withBlockProblem = (rows: ReadonlyArray<PersonRow>, problem: Problem | null) =>
  problem ? rows.map((row) => withProblem(row, "household", problem)) : rows;

const tellSameResident = (
  households: ReadonlyArray<MatchedHousehold>,
): ReadonlyArray<MatchedHousehold> => {
  const told = tellSharing(
    households.flatMap(({ rows }) => rows),
    "name",
    ({ person, resident }) => (person ? (resident?.id ?? null) : null),
    (otherRow) => ({ _tag: "SamePersonInFile", otherRow }),
  );
  const byRow = new Map(told.map((row) => [row.row, row]));
  return households.map((household) => ({
    ...household,
    rows: household.rows.map((row) => byRow.get(row.row) ?? row),
  }));
};

/** Finds every household and every person of the file in the register. */
export const matchRows = (
  households: ReadonlyArray<RowsOfHousehold>,
  index: RegisterIndex,
): ReadonlyArray<MatchedHousehold> => {
  const claimed = new Set<HouseholdId>(
    households.flatMap((rows) => sameNumber(rows, index)?.id ?? []),
  );
  const matched = households.map((each) => {
    const { household, problem } = matchHousehold(each, index, claimed);
    const rows = withBlockProblem(each.rows, problem).map((row) => matchRow(row, household, index));
    return { block: each.block, household, rows };
  });
  return tellSameResident(matched);
};
