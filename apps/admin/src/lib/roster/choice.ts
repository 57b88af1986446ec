import type { RosterChoice, RosterSheet } from "@huzhu/contract";
import type { Field } from "@huzhu/domain/people/roster";

/** The sheet as it was read, as something that can be corrected. */
export const choiceOf = ({ sheet, headerRow, columns }: RosterSheet): RosterChoice => ({
  sheet,
  headerRow: headerRow === 0 ? null : headerRow,
  columns: columns.map(({ field }) => field),
});

/** The same with one column read as something else; no two columns are read as the same. */
export const withColumn = (sheet: RosterSheet, at: number, field: Field | null): RosterChoice => {
  const columns = sheet.columns.map((column, place) => {
    if (place === at) return field;
    return column.field === field ? null : column.field;
  });
  return { ...choiceOf(sheet), columns };
};
