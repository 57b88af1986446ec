import { tellSharing } from "./duplicates.ts";
import { type HouseholdBlock, householdBlocks } from "./household-block.ts";
import { type PersonRow, withProblem } from "./person-row.ts";
import type { RosterRow } from "./read-rows.ts";
import type { RowsOfHousehold } from "./rows-of-household.ts";

/** 户主姓名 names the head even where the column of relations says nothing. */
const withHead = (row: PersonRow, block: HouseholdBlock): PersonRow => {
  if (!row.person || row.person.relation !== null || row.person.name !== block.head) return row;
  return { ...row, person: { ...row.person, relation: "head" } };
};

const onlyOneHead = (rows: ReadonlyArray<PersonRow>): ReadonlyArray<PersonRow> => {
  const first = rows.find(({ person }) => person?.relation === "head");
  return rows.map((row) =>
    first && row !== first && row.person?.relation === "head"
      ? withProblem(row, "relation", { _tag: "TwoHeads", otherRow: first.row })
      : row,
  );
};

/** Puts the rows into their households and looks at each household by itself. */
export const gatherHouseholds = (
  rows: ReadonlyArray<RosterRow>,
  people: ReadonlyArray<PersonRow>,
): ReadonlyArray<RowsOfHousehold> => {
  const byRow = new Map(people.map((row) => [row.row, row]));
  return householdBlocks(rows).map((block) => {
    const members = block.rows.flatMap(({ row }) => byRow.get(row) ?? []);
    const headed = onlyOneHead(members.map((row) => withHead(row, block)));
    const told = tellSharing(
      headed,
      "name",
      ({ person }) => person?.name ?? null,
      (otherRow) => ({ _tag: "SameNameInHousehold", otherRow }),
    );
    return { block, rows: told };
  });
};
