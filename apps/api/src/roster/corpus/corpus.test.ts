import {
  checkRoster,
  EMPTY_REGISTER,
  type Header,
  readSheet,
  type Sheet,
  sentence,
} from "@huzhu/domain/people/roster";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../spreadsheet/read-workbook.ts";
import { locate } from "../locate.ts";
import { DATES } from "./dates.ts";
import type { DirtyFile } from "./dirty-file.ts";
import { FAMILIES } from "./families.ts";
import { FORMATS } from "./formats.ts";
import { HEADERS } from "./headers.ts";
import { NUMBERS } from "./numbers.ts";

const TODAY = CalendarDate.make("2026-03-05");

const headerOf = ({ name }: Sheet, { row, columns }: Header): string =>
  `${name}!${row}: ${columns.map((field) => field ?? "-").join(" ")}`;

/** What a file comes to, from its bytes to what a cadre reads. */
const seen = async ({ bytes, fileName }: DirtyFile) => {
  const grid = Result.getOrThrow(await readWorkbook(await bytes(), fileName));
  const found = locate(grid, undefined);
  if (!found) throw new Error("There is no sheet.");
  const { sheet, header } = found;
  const { rows: lines, passed } = readSheet(sheet, header);
  const { rows, households } = checkRoster(lines, EMPTY_REGISTER, TODAY);
  return {
    header: headerOf(sheet, header),
    rows: rows.map(({ row, quality, name, person, household }) => {
      const at = households[household ?? -1];
      if (!person || !at) return `${row} ${quality} ${name}`;
      const { relation, sex, birthDate } = person;
      const place = `${at.hamlet} ${at.number}`;
      return `${row} ${quality} ${[person.name, place, relation ?? "-", sex, birthDate].join(", ")}`;
    }),
    said: rows.flatMap(({ findings }) => findings.map(sentence)),
    passed: passed.map(({ row }) => row),
  };
};

const ALL = { HEADERS, FAMILIES, NUMBERS, DATES, FORMATS };

/** Goal: whatever a village's file looks like, its people, columns and messages are known before. */
describe.each(Object.entries(ALL))("a file with odd %s", (_, files) => {
  it.each(files.map((file) => [file.name, file] as const))("%s", async (_name, file) => {
    expect(await seen(file)).toEqual({ passed: [], ...file.expected });
  });
});

it("the corpus has at least thirty workbooks", () => {
  expect(Object.values(ALL).flat().length).toBeGreaterThanOrEqual(30);
});
