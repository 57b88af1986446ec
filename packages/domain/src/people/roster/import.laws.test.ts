import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CalendarDate } from "../../time/index.ts";
import { CardId, checkCharacter, HamletId, HouseholdId, ResidentId } from "../index.ts";
import {
  applyImport,
  type CheckedRoster,
  checkRoster,
  EMPTY_REGISTER,
  EXPORT_COLUMNS,
  exportRows,
  findHeader,
  isNothing,
  type NewIds,
  planImport,
  type Register,
  readRows,
  readSheet,
  textSheet,
} from "./index.ts";

const TODAY = CalendarDate.make("2026-03-05");
const HEADER = [
  "组",
  "户号",
  "户主姓名",
  "姓名",
  "与户主关系",
  "性别",
  "身份证号",
  "出生日期",
  "卡号",
];

type Line = ReadonlyArray<string>;

/** Few names, birthdays, numbers and cards, so that every kind of clash happens often. */
const person = fc
  .record({
    name: fc.constantFrom("王小明", "李大山", "欧阳小红", "张三"),
    birthDate: fc.constantFrom("1950-01-01", "1956-03-05", "1988-12-31"),
    sequence: fc.constantFrom("121", "122", "123"),
    idNumber: fc.constantFrom("right", "right", "right", "none", "wrong"),
    relation: fc.constantFrom("户主", "配偶", "子", ""),
    card: fc.constantFrom("", "", "0001", "0002"),
  })
  .map(({ name, birthDate, sequence, idNumber, relation, card }): Line => {
    const digits = `999999${birthDate.replaceAll("-", "")}${sequence}`;
    const right = `${digits}${checkCharacter(digits)}`;
    const id = { right, none: "", wrong: right.slice(1) }[idNumber];
    const sex = idNumber === "none" ? "男" : "";
    return [name, relation, sex, id, birthDate, card];
  });

const family = fc
  .record({
    hamlet: fc.constantFrom("1组", "2组", ""),
    number: fc.constantFrom("1", "2", "3", "临1", "", ""),
    head: fc.constantFrom("", "王小明", "李大山"),
    people: fc.array(person, { minLength: 1, maxLength: 3 }),
  })
  .map(
    ({ hamlet, number, head, people }): ReadonlyArray<Line> =>
      people.map((line, at) =>
        at === 0 ? [hamlet, number, head, ...line] : ["", "", "", ...line],
      ),
  );

const families = fc.array(family, { minLength: 1, maxLength: 6 });

const check = (lines: ReadonlyArray<ReadonlyArray<Line>>, register: Register): CheckedRoster => {
  const sheet = textSheet("花名册", [HEADER, ...lines.flat()]);
  return checkRoster(readRows(sheet, Result.getOrThrow(findHeader(sheet))), register, TODAY);
};

const counting = (start: string): NewIds => {
  let count = 0;
  const next = () => `${start}-${++count}`;
  return {
    hamlet: () => HamletId.make(next()),
    household: () => HouseholdId.make(next()),
    resident: () => ResidentId.make(next()),
    card: () => CardId.make(next()),
  };
};

const importInto = (
  register: Register,
  lines: ReadonlyArray<ReadonlyArray<Line>>,
  start: string,
): Register => applyImport(register, planImport(check(lines, register), register, counting(start)));

describe("laws of the import", () => {
  it("plans nothing for a file that was imported before, whatever was in the village", () => {
    fc.assert(
      fc.property(families, families, (earlier, file) => {
        const before = importInto(EMPTY_REGISTER, earlier, "a");
        const after = importInto(before, file, "b");
        const again = check(file, after);
        expect(isNothing(planImport(again, after, counting("c")))).toBe(true);
        expect(again.totals).toMatchObject({ new: 0, changed: 0, householdsNew: 0, hamletsNew: 0 });
      }),
      { numRuns: 500 },
    );
  });

  it("judges every row the same, in whatever order the households stand", () => {
    const numbered = families.map((all) =>
      all.map((lines, at) =>
        lines.map((line, first) => (first === 0 ? ["1组", String(at), ...line.slice(2)] : line)),
      ),
    );
    const verdicts = (lines: ReadonlyArray<ReadonlyArray<Line>>, register: Register) =>
      check(lines, register)
        .rows.map(({ verdict, quality, findings, person }) =>
          JSON.stringify([verdict, quality, findings.map(({ problem }) => problem._tag), person]),
        )
        .sort();
    fc.assert(
      fc.property(numbered, families, (file, earlier) => {
        const register = importInto(EMPTY_REGISTER, earlier, "a");
        expect(verdicts(file.toReversed(), register)).toEqual(verdicts(file, register));
      }),
    );
  });

  it("leaves nobody without a household, and no head who lives elsewhere", () => {
    fc.assert(
      fc.property(families, families, (earlier, file) => {
        const register = importInto(importInto(EMPTY_REGISTER, earlier, "a"), file, "b");
        const home = new Map(register.residents.map(({ id, householdId }) => [id, householdId]));
        const households = new Set(register.households.map(({ id }) => id));
        expect(register.residents.every(({ householdId }) => households.has(householdId))).toBe(
          true,
        );
        for (const { id, head } of register.households) {
          if (head !== null) expect(home.get(head)).toBe(id);
        }
      }),
    );
  });

  it("comes in again without a change once it was taken out as a file", () => {
    const headings = EXPORT_COLUMNS.map(({ heading }) => heading);
    fc.assert(
      fc.property(families, families, fc.nat(), (earlier, file, pick) => {
        const known = importInto(importInto(EMPTY_REGISTER, earlier, "a"), file, "b");
        // A head whom nobody has named yet, as after a death.
        const households = known.households.map((home, at) =>
          at === pick % 3 ? { ...home, head: null } : home,
        );
        const register = { ...known, households };
        const sheet = textSheet("花名册", [["某村花名册"], headings, ...exportRows(register)]);
        const rows = readRows(sheet, Result.getOrThrow(findHeader(sheet)));
        const checked = checkRoster(rows, register, TODAY);
        expect(rows.length).toBe(register.residents.length);
        expect(checked.totals).toMatchObject({ new: 0, changed: 0, householdsNew: 0, left: 0 });
        expect(isNothing(planImport(checked, register, counting("c")))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("loses no row between good, fixable and bad, and no line below the header", () => {
    fc.assert(
      fc.property(families, families, (earlier, file) => {
        const register = importInto(EMPTY_REGISTER, earlier, "a");
        const lines = [...file.flat(), [], ["合计", "3"], ["第二页"]];
        const sheet = textSheet("花名册", [HEADER, ...lines]);
        const { rows, passed } = readSheet(sheet, Result.getOrThrow(findHeader(sheet)));
        const checked = checkRoster(rows, register, TODAY);
        expect(checked.rows.map(({ row }) => row)).toEqual(rows.map(({ row }) => row));
        const { totals } = checked;
        const told = totals.new + totals.changed + totals.unchanged + totals.bad;
        expect(told).toBe(file.flat().length);
        expect(passed.map(({ text }) => text)).toEqual(["合计 3", "第二页"]);
      }),
    );
  });

  it("says of everybody in the register that they are there, perhaps there, or left", () => {
    fc.assert(
      fc.property(families, families, (earlier, file) => {
        const register = importInto(EMPTY_REGISTER, earlier, "a");
        const { rows, left } = check(file, register);
        const gone = new Set(left.map(({ id }) => id));
        const there = new Set(rows.flatMap(({ residentId }) => residentId ?? []));
        const bad = new Set(
          rows.filter(({ verdict }) => verdict === "bad").map(({ name }) => name),
        );
        for (const { id, name } of register.residents) {
          if (gone.has(id)) expect(there.has(id)).toBe(false);
          else
            expect(there.has(id) || bad.has(name) || rows.some((r) => r.verdict === "bad")).toBe(
              true,
            );
        }
        expect(check(earlier, register).left).toEqual([]);
      }),
    );
  });

  it("keeps identity numbers, cards and places of households unique", () => {
    const twice = (all: ReadonlyArray<string>) => all.filter((one, at) => all.indexOf(one) !== at);
    fc.assert(
      fc.property(families, families, (earlier, file) => {
        const register = importInto(importInto(EMPTY_REGISTER, earlier, "a"), file, "b");
        expect(twice(register.residents.flatMap(({ idNumber }) => idNumber ?? []))).toEqual([]);
        expect(twice(register.cards.map(({ number }) => number))).toEqual([]);
        expect(twice(register.hamlets.map(({ name }) => name))).toEqual([]);
        expect(twice(register.households.map((each) => `${each.hamletId} ${each.number}`))).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});
