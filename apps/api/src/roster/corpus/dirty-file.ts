import { checkCharacter } from "@huzhu/domain/people";
import { type Cell, type CellValue, type WriteSheet, writeXlsx } from "hucre";

/** A workbook as a village might have it, and all that is to be seen of it. */
export interface DirtyFile {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: () => Promise<Uint8Array> | Uint8Array;
  readonly expected: {
    /** `sheet!line: fields` of the header; `-` is a column that is not read. */
    readonly header: string;
    /** `line quality name, place, relation, sex, birth date`; bad rows end behind the name. */
    readonly rows: ReadonlyArray<string>;
    /** What a cadre reads of them. */
    readonly said: ReadonlyArray<string>;
    /** Lines that speak of nobody. */
    readonly passed?: ReadonlyArray<number>;
  };
}

/** Region 999999 does not exist: the number belongs to nobody. */
export const idOf = (birthDate: string, sequence = "121"): string => {
  const digits = `999999${birthDate.replaceAll("-", "")}${sequence}`;
  return `${digits}${checkCharacter(digits)}`;
};

type Formula = readonly [formula: string, result: CellValue];

/** What is odd about a sheet, in the words of a spreadsheet: `A1:C1`, `B4`, rows from 1. */
interface Oddities {
  readonly name?: string;
  readonly merged?: ReadonlyArray<string>;
  readonly hiddenRows?: ReadonlyArray<number>;
  /** By cell: the formula, and what came out of it (`null`: nobody has calculated it). */
  readonly formulas?: Readonly<Record<string, Formula>>;
  readonly errors?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
}

export type Lines = ReadonlyArray<ReadonlyArray<CellValue>>;

const at = (cell: string): readonly [row: number, column: number] => {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row) - 1, column - 1];
};

const mergeOf = (range: string) => {
  const [from = "", to = ""] = range.split(":");
  const [[startRow, startCol], [endRow, endCol]] = [at(from), at(to)];
  return { startRow, startCol, endRow, endCol };
};

const keyOf = (cell: string): string => at(cell).join(",");
const cellOf = ([formula, formulaResult]: Formula): Partial<Cell> =>
  formulaResult === null ? { formula } : { formula, formulaResult };

/** A sheet out of its lines and what is odd about it. */
export const sheet = (
  lines: Lines,
  {
    name = "花名册",
    merged = [],
    hiddenRows = [],
    formulas = {},
    errors = {},
    hidden,
  }: Oddities = {},
): WriteSheet => ({
  name,
  rows: lines.map((line) => [...line]),
  merges: merged.map(mergeOf),
  rowDefs: new Map(hiddenRows.map((row) => [row - 1, { hidden: true }])),
  ...(hidden === undefined ? {} : { hidden }),
  cells: new Map<string, Partial<Cell>>([
    ...Object.entries(formulas).map(([cell, formula]) => [keyOf(cell), cellOf(formula)] as const),
    ...Object.entries(errors).map(
      ([cell, value]) => [keyOf(cell), { value, type: "error" as const }] as const,
    ),
  ]),
});

export const book =
  (...sheets: ReadonlyArray<WriteSheet>) =>
  (): Promise<Uint8Array> =>
    writeXlsx({ sheets: [...sheets] });

export const HEADER = ["户号", "姓名", "与户主关系", "性别", "身份证号", "出生日期"];

/** A family of two with nothing to look at. */
export const WANG = ["1", "王大山", "户主", "男", idOf("1950-01-01"), "1950-01-01"];
export const WIFE = ["1", "李桂兰", "妻", "女", idOf("1952-02-29", "122"), "1952-02-29"];
export const OF_WANG = "王大山, 未分组 1, head, male, 1950-01-01";
export const OF_WIFE = "李桂兰, 未分组 1, spouse, female, 1952-02-29";
export const FIELDS = "household name relation sex idNumber birthDate";
