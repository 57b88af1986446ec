import type { HouseholdBlock } from "./household-block.ts";
import type { PersonRow } from "./person-row.ts";

export interface RowsOfHousehold<R extends PersonRow = PersonRow> {
  readonly block: HouseholdBlock;
  readonly rows: ReadonlyArray<R>;
}

/** The row of the head, bad or good: who is written as 户主, else whoever bears the head's name. */
export const headRowOf = <R extends PersonRow>({ block, rows }: RowsOfHousehold<R>): R | null =>
  rows.find(({ person }) => person?.relation === "head") ??
  rows.find(({ name }) => name === block.head) ??
  null;
