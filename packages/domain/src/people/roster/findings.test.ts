import { Result, Schema } from "effect";
import { afterAll, describe, expect, it } from "vitest";
import { CalendarDate } from "../../time/index.ts";
import {
  CardId,
  CardNumber,
  checkCharacter,
  HamletId,
  HouseholdId,
  IdNumber,
  PersonName,
  ResidentId,
} from "../index.ts";
import {
  type Cell,
  checkRoster,
  EMPTY_REGISTER,
  findHeader,
  Problem,
  type Register,
  readRows,
  sentence,
  textSheet,
} from "./index.ts";

const TODAY = CalendarDate.make("2026-03-05");

/** Region 999999 does not exist: the number belongs to nobody. */
const id = (birthDate: string, sequence = "121"): string => {
  const digits = `999999${birthDate.replaceAll("-", "")}${sequence}`;
  return `${digits}${checkCharacter(digits)}`;
};

const seen = new Set<string>();

const sentences = (
  lines: ReadonlyArray<ReadonlyArray<string>>,
  register: Register = EMPTY_REGISTER,
): ReadonlyArray<string> => {
  const sheet = textSheet("花名册", lines);
  const header = Result.getOrThrow(findHeader(sheet));
  const { rows } = checkRoster(readRows(sheet, header), register, TODAY);
  const findings = rows.flatMap((row) => row.findings);
  for (const { problem } of findings) seen.add(problem._tag);
  return [...rows.map(({ row, quality }) => `${row} ${quality}`), ...findings.map(sentence)];
};

const HEADER = ["户号", "姓名", "与户主关系", "性别", "身份证号", "出生日期"];
const good = ["1", "王小明", "户主", "男", id("1956-03-05"), "1956-03-05"];

const row = (change: Partial<Record<(typeof HEADER)[number], string>>): ReadonlyArray<string> =>
  HEADER.map((heading, at) => change[heading] ?? good[at] ?? "");

describe("a row by itself", () => {
  it.each<[string, Partial<Record<string, string>>, ReadonlyArray<string>]>([
    ["is good", {}, ["2 good"]],
    ["has no name", { 姓名: "" }, ["2 bad", "第2行 没有写姓名"]],
    [
      "has letters in the name",
      { 姓名: "王x明2" },
      ["2 bad", "第2行 姓名里有“x2”，姓名只能写汉字和“·”"],
    ],
    ["has too long a name", { 姓名: "王".repeat(26) }, ["2 bad", "第2行 姓名有26个字，最多25个字"]],
    [
      "lacks a digit of the ID",
      { 身份证号: id("1956-03-05").slice(1) },
      ["2 bad", "第2行 身份证号应为18位，现在是17位，请核对原证件"],
    ],
    [
      "has a letter in the ID",
      { 身份证号: `o${id("1956-03-05").slice(1)}` },
      ["2 bad", "第2行 身份证号第1位是“O”，不是数字，请核对原证件"],
    ],
    [
      "has an impossible date in the ID",
      { 身份证号: id("1956-02-30") },
      ["2 bad", "第2行 身份证号里的出生日期1956年2月30日不存在，请核对原证件"],
    ],
    [
      "has a wrong last digit",
      { 身份证号: "999999195603051213" },
      ["2 bad", "第2行 身份证号第18位应为2，填的是3，请核对原证件"],
    ],
    [
      "has an ID in scientific notation",
      { 身份证号: "9.99999E+17" },
      [
        "2 bad",
        "第2行 身份证号被表格存成了数字9.99999E+17，后几位已丢失，请把这一列设成文本格式再重新填写",
      ],
    ],
    [
      "has no ID but a birth date",
      { 身份证号: "无" },
      ["2 fixable", "第2行 没有写身份证号，先按姓名和出生日期登记，以后请补上"],
    ],
    [
      "has neither ID nor birth date nor sex",
      { 身份证号: "", 出生日期: "", 性别: "" },
      [
        "2 bad",
        "第2行 没有写身份证号，先按姓名和出生日期登记，以后请补上",
        "第2行 没有身份证号，也没有写出生日期，两样要写一样",
        "第2行 没有身份证号，也没有写性别，两样要写一样",
      ],
    ],
    [
      "has only the month of birth, and no ID",
      { 身份证号: "", 出生日期: "1956年3月" },
      [
        "2 bad",
        "第2行 没有写身份证号，先按姓名和出生日期登记，以后请补上",
        "第2行 出生日期只写到1956年3月，没有身份证号时要写到日",
      ],
    ],
    [
      "has words for a birth date, and no ID",
      { 身份证号: "", 出生日期: "属猴" },
      [
        "2 bad",
        "第2行 没有写身份证号，先按姓名和出生日期登记，以后请补上",
        "第2行 出生日期“属猴”看不懂，请写成1956-03-05这样",
      ],
    ],
    ["has the month of birth, which the ID completes", { 出生日期: "1956.03" }, ["2 good"]],
    [
      "leaves birth date and sex to the ID",
      { 出生日期: "", 性别: "" },
      [
        "2 fixable",
        "第2行 没有写出生日期，已按身份证号填为1956年3月5日",
        "第2行 没有写性别，已按身份证号填为男",
      ],
    ],
    [
      "contradicts the ID",
      { 出生日期: "1956/3/6", 性别: "女" },
      [
        "2 bad",
        "第2行 出生日期写的是1956年3月6日，身份证号上是1956年3月5日，请核对原证件",
        "第2行 性别写的是女，身份证号上是男，请核对原证件",
      ],
    ],
    ["has no sex", { 性别: "M" }, ["2 bad", "第2行 性别“M”看不懂，请写男或女"]],
    [
      "is not born yet",
      { 身份证号: id("2026-03-06"), 出生日期: "2026-03-06" },
      ["2 bad", "第2行 出生日期2026年3月6日还没有到，请核对"],
    ],
    [
      "would be 126 years old",
      { 身份证号: id("1900-01-01"), 出生日期: "1900-01-01" },
      ["2 fixable", "第2行 按出生日期已有126岁，请看是否填错"],
    ],
    [
      "has a relation that nobody knows",
      { 与户主关系: "邻居" },
      [
        "2 fixable",
        "第2行 与户主关系“邻居”不认识，先不改，新增的记为“其他”",
        "第2行 这一户没有写谁是户主，请以后补上",
      ],
    ],
    [
      "has no relation",
      { 与户主关系: "" },
      [
        "2 fixable",
        "第2行 这一户没有写谁是户主，请以后补上",
        "第2行 没有写与户主关系，先记为“其他”",
      ],
    ],
    ["has too long a 户号", { 户号: "1".repeat(33) }, ["2 bad", "第2行 户号有33个字，最多32个字"]],
  ])("%s", (_, change, expected) => {
    expect(sentences([HEADER, row(change)])).toEqual(expected);
  });

  it.each([
    ["电话", "1380000", ["2 fixable", "第2行 电话“1380000”不像手机号或座机号，先不记"]],
    ["电话", "无", ["2 good"]],
    ["卡号", "12-34", ["2 fixable", "第2行 卡号里有“-”，只能是数字和A到F，先不记"]],
    ["卡号", "123", ["2 fixable", "第2行 卡号有3位，应为4到20位，先不记"]],
    ["是否在家", "不详", ["2 fixable", "第2行 是否在家写的“不详”看不懂，先不改，新增的记为在家"]],
    ["外出情况", "浙江", ["2 good"]],
    ["组", "", ["2 fixable", "第2行 没有写是哪个组，先放在“未分组”"]],
  ])("has a %s that reads %s", (heading, text, expected) => {
    expect(
      sentences([
        [...HEADER, heading],
        [...good, text],
      ]),
    ).toEqual(expected);
  });

  it("has an ID that the spreadsheet stored as a number", () => {
    const sheet = textSheet("花名册", [HEADER, good]);
    const number: Cell = { text: "999999195603051300", kind: "number", number: 999999195603051300 };
    const damaged = {
      ...sheet,
      rows: sheet.rows.map((cells, at) => (at === 1 ? cells.with(4, number) : cells)),
    };
    const header = Result.getOrThrow(findHeader(damaged));
    const { rows } = checkRoster(readRows(damaged, header), EMPTY_REGISTER, TODAY);
    expect(rows[0]?.findings.map(sentence)).toEqual([
      "第2行 身份证号被表格存成了数字999999195603051300，后几位已丢失，请把这一列设成文本格式再重新填写",
    ]);
  });
});

describe("rows of one file", () => {
  const other = id("1960-01-01", "123");
  it.each<[string, ReadonlyArray<ReadonlyArray<string>>, ReadonlyArray<string>]>([
    [
      "share an ID: nobody knows which is right",
      [row({}), row({ 户号: "2", 姓名: "李大山" })],
      [
        "2 bad",
        "3 bad",
        "第2行 身份证号与第3行相同，请核对是哪一行填错",
        "第3行 身份证号与第2行相同，请核对是哪一行填错",
      ],
    ],
    [
      "share an ID, one of them with another birth date",
      [row({}), row({ 户号: "2", 姓名: "李大山", 出生日期: "1960-01-01" })],
      [
        "2 bad",
        "3 bad",
        "第2行 身份证号与第3行相同，请核对是哪一行填错",
        "第3行 出生日期写的是1960年1月1日，身份证号上是1956年3月5日，请核对原证件",
        "第3行 身份证号与第2行相同，请核对是哪一行填错",
      ],
    ],
    [
      "share name and birthday, one without ID",
      [row({}), row({ 户号: "2", 身份证号: "无" })],
      [
        "2 bad",
        "3 bad",
        "第2行 与第3行同名同生日，分不清是不是同一个人，请补上身份证号或删去一行",
        "第3行 没有写身份证号，先按姓名和出生日期登记，以后请补上",
        "第3行 与第2行同名同生日，分不清是不是同一个人，请补上身份证号或删去一行",
      ],
    ],
    [
      "share a name within a household",
      [row({}), row({ 与户主关系: "子", 身份证号: other, 出生日期: "" })],
      [
        "2 fixable",
        "3 fixable",
        "第2行 与同户第3行同名，请看是否重复",
        "第3行 没有写出生日期，已按身份证号填为1960年1月1日",
        "第3行 与同户第2行同名，请看是否重复",
      ],
    ],
    [
      "share a name in different households, which is fine",
      [row({}), row({ 户号: "2", 身份证号: other, 出生日期: "1960-01-01" })],
      ["2 good", "3 good"],
    ],
    [
      "have two heads in a household",
      [row({}), row({ 姓名: "李大山", 身份证号: other, 出生日期: "1960-01-01" })],
      ["2 good", "3 bad", "第3行 这一户的户主已在第2行，一户只能有一个户主"],
    ],
    [
      "have neither 户号 nor head",
      [row({ 户号: "", 与户主关系: "子" })],
      ["2 bad", "第2行 没有户号，也没有户主，看不出是哪一户"],
    ],
    [
      "have no 户号 and a bad row of the head",
      [
        row({ 户号: "", 姓名: "王大山", 性别: "女" }),
        row({ 户号: "", 与户主关系: "子", 身份证号: other, 出生日期: "1960-01-01" }),
      ],
      [
        "2 bad",
        "3 bad",
        "第2行 性别写的是女，身份证号上是男，请核对原证件",
        "第2行 没有户号，户主在第2行有错，请先改好那一行",
        "第3行 没有户号，户主在第2行有错，请先改好那一行",
      ],
    ],
  ])("%s", (_, rows, expected) => {
    expect(sentences([HEADER, ...rows])).toEqual(expected);
  });

  it("name a head who is not among them", () => {
    const lines = [
      ["户主姓名", "姓名", "身份证号"],
      ["王大山", "王小明", id("1956-03-05")],
    ];
    expect(sentences(lines)).toEqual([
      "2 bad",
      "第2行 没有户号，名单里又找不到户主王大山，请写上户号",
    ]);
  });

  it("claim the same card: neither gets it", () => {
    const lines = [
      [...HEADER, "卡号"],
      [...good, "0001"],
      [...row({ 户号: "2", 身份证号: other, 出生日期: "1960-01-01" }), "0001"],
    ];
    expect(sentences(lines)).toEqual([
      "2 fixable",
      "3 fixable",
      "第2行 卡号与第3行相同，两行都先不记",
      "第3行 卡号与第2行相同，两行都先不记",
    ]);
  });
});

describe("a file and the register", () => {
  const register: Register = {
    hamlets: [{ id: HamletId.make("h1"), name: "1组" }],
    households: [
      {
        id: HouseholdId.make("f1"),
        hamletId: HamletId.make("h1"),
        number: "1",
        address: null,
        head: ResidentId.make("r1"),
      },
    ],
    residents: [
      {
        id: ResidentId.make("r1"),
        householdId: HouseholdId.make("f1"),
        name: PersonName.make("王小明"),
        sex: "male",
        birthDate: CalendarDate.make("1956-03-05"),
        idNumber: IdNumber.make(id("1956-03-05")),
        relation: "head",
        phone: null,
        residence: "home",
        registered: true,
      },
    ],
    cards: [
      {
        id: CardId.make("c1"),
        number: CardNumber.make("0001"),
        residentId: ResidentId.make("r1"),
        status: "lost",
      },
    ],
  };
  const stranger = { 姓名: "李大山", 身份证号: id("1960-01-01", "123"), 出生日期: "1960-01-01" };

  it.each<[string, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ["agree", row({}), ["2 good"]],
    ["put other people under a 户号", row({ 组: "1组", ...stranger }), ["2 good"]],
    [
      "know somebody by another ID",
      row({ 身份证号: id("1956-03-05", "123") }),
      [
        "2 bad",
        "第2行 这一户已有同名同生日的人，身份证号是9***************12，与填的不同，请核对原证件",
      ],
    ],
    [
      "have somebody of that name and birthday elsewhere",
      row({ 户号: "2", 与户主关系: "子", 身份证号: "无" }),
      [
        "2 fixable",
        "第2行 没有写身份证号，先按姓名和出生日期登记，以后请补上",
        "第2行 这一户没有写谁是户主，请以后补上",
        "第2行 户号1里已有同名同生日的人，先按新增登记，请看是不是同一个人",
      ],
    ],
    [
      "write another 户号 for a family",
      row({ 户号: "7" }),
      ["2 fixable", "第2行 表里是“1组 7”，村里登记的是“1组 1”，先不改"],
    ],
  ])("%s", (_, line, expected) => {
    expect(sentences([HEADER, line], register)).toEqual(expected);
  });

  it("put other people under a 户号 of that hamlet", () => {
    const lines = [
      ["组", ...HEADER],
      ["1组", ...row(stranger)],
    ];
    expect(sentences(lines, register)).toEqual([
      "2 bad",
      "第2行 村里已有户号1，那一户与这一户没有一个相同的人，请核对组和户号",
    ]);
  });

  it("cannot tell which of two is the one without ID", () => {
    const unnumbered = register.residents.map((resident) => ({ ...resident, idNumber: null }));
    const other = row({ 户号: "2", 身份证号: id("1956-03-05", "123") });
    const unclear = "村里登记的那一位还没有身份证号，分不清是哪一个，请先给那一位补上";
    expect(sentences([HEADER, row({}), other], { ...register, residents: unnumbered })).toEqual([
      "2 bad",
      "3 bad",
      `第2行 与第3行同名同生日，${unclear}`,
      `第3行 与第2行同名同生日，${unclear}`,
    ]);
  });

  it("cannot tell a new head from a parted household without 户号", () => {
    const [household] = register.households;
    const headless = { ...register, households: household ? [{ ...household, head: null }] : [] };
    expect(sentences([HEADER, row({ 户号: "" })], headless)).toEqual([
      "2 bad",
      "第2行 王小明现在登记在户号1，分不清是换了户主还是分了户，请写上户号",
    ]);
  });

  it("do not give out a lost card", () => {
    expect(
      sentences(
        [
          [...HEADER, "卡号"],
          [...good, "0001"],
        ],
        register,
      ),
    ).toEqual(["2 fixable", "第2行 卡号0001已挂失或在别人名下，先不记"]);
  });
});

const tags = Schema.toTaggedUnion("_tag");

afterAll(() => {
  expect([...seen].sort()).toEqual(Object.keys(tags(Problem).cases).sort());
});
