import type { RosterLine } from "@huzhu/contract";
import {
  type Field,
  type Header,
  householdBlocks,
  type RosterRow,
  readRows,
  type Sheet,
} from "@huzhu/domain/people/roster";
import type { ReturnedRow } from "../spreadsheet/write-returned.ts";

interface Told extends RosterLine {
  readonly said: ReadonlyArray<string>;
}

const COMPANION = "和要改的人同一户，留着认是哪一户，不用改";

type Spoken = Pick<ReturnedRow, "texts">["texts"];

/** What the family's first row says for all of it, where a row by itself says nothing. */
const ofHousehold = (block: ReturnType<typeof householdBlocks>[number]): Spoken => {
  const texts = new Map<Field, string>();
  if (block.hamlet !== null) texts.set("hamlet", block.hamlet);
  if (block.number !== null) texts.set("household", block.number);
  if (block.head !== null) texts.set("head", block.head);
  return texts;
};

const textsOf = (row: RosterRow, line: RosterLine | undefined, household: Spoken): Spoken => {
  const texts = new Map<Field, string>();
  for (const field of Object.keys(row.cells) as ReadonlyArray<Field>) {
    const text = (line ?? row).cells[field]?.text.trim() ?? "";
    texts.set(field, text === "" ? (household.get(field) ?? "") : text);
  }
  return texts;
};

/**
 * The rows to hand back, with what was mended in them. Whoever shares a household with one of them
 * comes along, because a family is known by its people when the file comes in again.
 */
export const returnedRows = (
  sheet: Sheet,
  header: Header,
  told: ReadonlyArray<Told>,
): ReadonlyArray<ReturnedRow> => {
  const lines = new Map(told.map((line) => [line.row, line]));
  return householdBlocks(readRows(sheet, header))
    .filter(({ rows }) => rows.some(({ row }) => lines.has(row)))
    .flatMap((block) => {
      const household = ofHousehold(block);
      return block.rows.map((row) => {
        const line = lines.get(row.row);
        const said = line ? line.said.join("；") : COMPANION;
        return { row: row.row, texts: textsOf(row, line, household), said };
      });
    })
    .toSorted((one, other) => one.row - other.row);
};
