import type { RosterChoice } from "@huzhu/contract";
import {
  findHeader,
  type Grid,
  type Header,
  type HeaderRefusal,
  headerAt,
  headerSentence,
  type Sheet,
  whole,
} from "@huzhu/domain/people/roster";
import { Result } from "effect";

/** A sheet of a file and the header in it; `problem` says why no roster can be read there yet. */
export interface Located {
  readonly sheet: Sheet;
  readonly header: Header;
  readonly problem: string | null;
}

const NONE: Header = { row: 0, columns: [] };

type Found = Result.Result<Header, HeaderRefusal>;

const located = (sheet: Sheet, found: Found, said?: Header): Located => {
  if (Result.isSuccess(found)) return { sheet, header: found.success, problem: null };
  const { failure } = found;
  const seen = failure._tag === "ColumnsMissing" ? headerAt(sheet, failure.row) : NONE;
  return { sheet, header: said ?? seen, problem: headerSentence(failure) };
};

/** The first sheet that has the header of a roster; one that the spreadsheet hides comes last. */
const guessed = ({ sheets }: Grid): Located | undefined => {
  const seen = sheets.toSorted((a, b) => Number(a.hidden ?? false) - Number(b.hidden ?? false));
  const all = seen.map((sheet) => located(sheet, findHeader(sheet)));
  return all.find(({ problem }) => problem === null) ?? all[0];
};

/** Where the roster is: as somebody said, or else as it looks. */
export const locate = (grid: Grid, choice: RosterChoice | undefined): Located | undefined => {
  const sheet = grid.sheets.find(({ name }) => name === choice?.sheet);
  if (!sheet || !choice) return guessed(grid);
  const { headerRow, columns } = choice;
  if (headerRow === null) return located(sheet, findHeader(sheet));
  const read = headerAt(sheet, Math.min(headerRow, sheet.rows.length));
  const header = { row: read.row, columns: columns ?? read.columns };
  return located(sheet, whole(sheet, header), header);
};
