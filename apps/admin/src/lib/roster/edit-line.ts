import type { RosterLine } from "@huzhu/contract";
import type { Field } from "@huzhu/domain/people/roster";

/** What a row says in a column. */
export const textOf = ({ cells }: RosterLine, field: Field): string => cells[field]?.text ?? "";

/** The row with one cell written anew. What a person types is text, so no digit gets lost. */
export const editLine = ({ row, cells }: RosterLine, field: Field, typed: string): RosterLine => {
  const { [field]: _, ...others } = cells;
  const text = typed.trim();
  return { row, cells: text === "" ? others : { ...others, [field]: { text, kind: "text" } } };
};
