import type { Field } from "./field.ts";
import { type PersonRow, withoutCard, withProblem } from "./person-row.ts";
import type { Problem } from "./problem.ts";
import type { RegisterIndex } from "./register-index.ts";

type Key<R> = (row: R) => string | null;

/** Every row that shares a key with others, and the number of the first of those. */
const sharing = <R extends PersonRow>(rows: ReadonlyArray<R>, key: Key<R>): Map<number, number> => {
  const groups = Map.groupBy(rows, key);
  groups.delete(null);
  const others = new Map<number, number>();
  for (const group of groups.values()) {
    for (const { row } of group) {
      const other = group.find((another) => another.row !== row);
      if (other) others.set(row, other.row);
    }
  }
  return others;
};

/** Tells every row that shares a key with others which row the other is. */
export const tellSharing = <R extends PersonRow>(
  rows: ReadonlyArray<R>,
  field: Field,
  key: Key<R>,
  problem: (otherRow: number) => Problem,
): ReadonlyArray<R> => {
  const others = sharing(rows, key);
  return rows.map((row) => {
    const otherRow = others.get(row.row);
    return otherRow === undefined ? row : withProblem(row, field, problem(otherRow));
  });
};

const sameBirth = ({ person }: PersonRow): string | null =>
  person && `${person.name} ${person.birthDate}`;

/**
 * Finds who stands in the file twice. Which of two rows is right nobody can tell, so both are bad;
 * of a card that two rows claim neither gets it.
 */
export const findDuplicates = (rows: ReadonlyArray<PersonRow>): ReadonlyArray<PersonRow> => {
  const byId = tellSharing(
    rows,
    "idNumber",
    ({ idNumber }) => idNumber,
    (otherRow) => ({ _tag: "SameIdInFile", otherRow }),
  );
  const unsure = new Set(byId.filter(({ person }) => person?.idNumber === null).map(sameBirth));
  const byBirth = tellSharing(
    byId,
    "name",
    (row) => (unsure.has(sameBirth(row)) ? sameBirth(row) : null),
    (otherRow) => ({ _tag: "SamePersonInFile", otherRow }),
  );
  const byCard = tellSharing(
    byBirth,
    "card",
    ({ person }) => person?.card ?? null,
    (otherRow) => ({ _tag: "SameCardInFile", otherRow }),
  );
  return byCard.map((row) =>
    row.findings.some(({ problem }) => problem._tag === "SameCardInFile") ? withoutCard(row) : row,
  );
};

/**
 * Finds rows of which only one can be the resident whom the village knows without an identity
 * number: once one of them had it, the other would be somebody new.
 */
export const findUnclear = (
  rows: ReadonlyArray<PersonRow>,
  index: RegisterIndex,
): ReadonlyArray<PersonRow> =>
  tellSharing(
    rows,
    "name",
    (row) => {
      if (!row.person || index.residentBy(row.person.idNumber)) return null;
      const namesakes = index.namesakes(row.person.name, row.person.birthDate);
      return namesakes.some(({ idNumber }) => idNumber === null) ? sameBirth(row) : null;
    },
    (otherRow) => ({ _tag: "NamesakeUnclear", otherRow }),
  );
