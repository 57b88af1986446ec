import type { IdNumber } from "../id-number.ts";
import type { Field } from "./field.ts";
import { type Finding, isBad } from "./finding.ts";
import type { Person } from "./person.ts";
import type { Problem } from "./problem.ts";

/** A row on its way through the check; `person` is `null` once the row is bad. */
export interface PersonRow {
  readonly row: number;
  readonly name: string;
  readonly idNumber: IdNumber | null;
  readonly person: Person | null;
  readonly findings: ReadonlyArray<Finding>;
}

/** The row with one more thing to look at; a bad one takes the person away. */
export const withProblem = <R extends PersonRow>(row: R, field: Field, problem: Problem): R => {
  const finding = { row: row.row, field, problem };
  const person = isBad(finding) ? null : row.person;
  return { ...row, person, findings: [...row.findings, finding] };
};

/** The row without the card that it asks for. */
export const withoutCard = <R extends PersonRow>(row: R): R => ({
  ...row,
  person: row.person && { ...row.person, card: null },
});
