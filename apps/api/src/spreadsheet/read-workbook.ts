import { UnreadableFile } from "@huzhu/contract";
import type { Grid, Sheet } from "@huzhu/domain/people/roster";
import { Result } from "effect";
import { EncryptedFileError, read as readOfficeFile } from "hucre";
import { decodeText } from "./decode-text.ts";
import { MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED_BYTES } from "./limits.ts";
import { readCsv } from "./read-csv.ts";
import { sheetOf } from "./sheet-of.ts";
import { unpackedSize } from "./unpacked-size.ts";
import { withHidden } from "./xls-hidden.ts";

type Read<A> = Result.Result<A, UnreadableFile>;

const refuse = (because: UnreadableFile["because"]) => Result.fail(new UnreadableFile({ because }));

const startsWith = (bytes: Uint8Array, ...start: ReadonlyArray<number>): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
const isOldOffice = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** One row and one column more than is allowed, so that too much is noticed and no more is read. */
const RANGE = `A1:CW${MOST_ROWS + 1}`;

const readOffice = async (bytes: Uint8Array): Promise<Read<ReadonlyArray<Sheet>>> => {
  if (isZip(bytes) && unpackedSize(bytes) > MOST_UNPACKED_BYTES) return refuse("format");
  try {
    const { sheets } = await readOfficeFile(bytes, { range: RANGE });
    const read = sheets.map(sheetOf);
    return Result.succeed(isOldOffice(bytes) ? withHidden(bytes, read) : read);
  } catch (error) {
    return refuse(error instanceof EncryptedFileError ? "encrypted" : "format");
  }
};

/** Web pages are often saved as .xls; they are text, but no table. */
const readText = (bytes: Uint8Array, name: string): Read<ReadonlyArray<Sheet>> => {
  const text = decodeText(bytes);
  if (text === null || text.trimStart().startsWith("<")) return refuse("format");
  return Result.succeed([readCsv(text, name)]);
};

/** Formatted but empty cells at the end are no rows and no columns. */
const trimmed = (sheet: Sheet): Sheet => {
  const cells = sheet.rows.map((row) =>
    row.slice(0, row.findLastIndex(({ text }) => text !== "") + 1),
  );
  const rows = cells.slice(0, cells.findLastIndex((row) => row.length > 0) + 1);
  return { ...sheet, rows };
};

const withinLimits = (sheets: ReadonlyArray<Sheet>): Read<Grid> => {
  const full = sheets.filter(({ rows }) => rows.length > 0);
  if (full.length === 0) return refuse("empty");
  if (full.some(({ rows }) => rows.length > MOST_ROWS)) return refuse("too-many-rows");
  if (full.some(({ rows }) => rows.some((row) => row.length > MOST_COLUMNS))) {
    return refuse("too-many-columns");
  }
  return Result.succeed({ sheets: full });
};

/**
 * Reads an .xlsx, .xls or .csv file by what it holds, whatever its name says; the name names the
 * sheet of a file without sheets.
 */
export const readWorkbook = async (bytes: Uint8Array, fileName: string): Promise<Read<Grid>> => {
  if (bytes.length === 0) return refuse("empty");
  const sheets =
    isZip(bytes) || isOldOffice(bytes)
      ? await readOffice(bytes)
      : readText(bytes, fileName.replace(/\.[^.]*$/, ""));
  return Result.flatMap(sheets, (read) => withinLimits(read.map(trimmed)));
};
