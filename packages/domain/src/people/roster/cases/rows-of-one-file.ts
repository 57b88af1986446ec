import { but, demoId, GOOD, HEADER, type RosterCase } from "./demo-roster.ts";

const other = demoId("1960-01-01", "123");

type Lines = ReadonlyArray<ReadonlyArray<string>>;

const ROWS: ReadonlyArray<readonly [string, Lines, ReadonlyArray<string>]> = [
  [
    "share an ID: nobody knows which is right",
    [but({}), but({ 户号: "2", 姓名: "李大山" })],
    [
      "2 bad",
      "3 bad",
      "第2行 身份证号与第3行相同，请核对是哪一行填错",
      "第3行 身份证号与第2行相同，请核对是哪一行填错",
    ],
  ],
  [
    "share an ID, one of them with another birth date",
    [but({}), but({ 户号: "2", 姓名: "李大山", 出生日期: "1960-01-01" })],
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
    [but({}), but({ 户号: "2", 身份证号: "无" })],
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
    [but({}), but({ 与户主关系: "子", 身份证号: other, 出生日期: "" })],
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
    [but({}), but({ 户号: "2", 身份证号: other, 出生日期: "1960-01-01" })],
    ["2 good", "3 good"],
  ],
  [
    "have two heads in a household",
    [but({}), but({ 姓名: "李大山", 身份证号: other, 出生日期: "1960-01-01" })],
    ["2 good", "3 bad", "第3行 这一户的户主已在第2行，一户只能有一个户主"],
  ],
  [
    "have neither 户号 nor head",
    [but({ 户号: "", 与户主关系: "子" })],
    ["2 bad", "第2行 没有户号，也没有户主，看不出是哪一户"],
  ],
  [
    "have no 户号 and a bad row of the head",
    [
      but({ 户号: "", 姓名: "王大山", 性别: "女" }),
      but({ 户号: "", 与户主关系: "子", 身份证号: other, 出生日期: "1960-01-01" }),
    ],
    [
      "2 bad",
      "3 bad",
      "第2行 性别写的是女，身份证号上是男，请核对原证件",
      "第2行 没有户号，户主在第2行有错，请先改好那一行",
      "第3行 没有户号，户主在第2行有错，请先改好那一行",
    ],
  ],
];

export const ROWS_OF_ONE_FILE: ReadonlyArray<RosterCase> = [
  ...ROWS.map(([name, rows, expected]) => ({ name, lines: [HEADER, ...rows], expected })),
  {
    name: "name a head who is not among them",
    lines: [
      ["户主姓名", "姓名", "身份证号"],
      ["王大山", "王小明", demoId("1956-03-05")],
    ],
    expected: ["2 bad", "第2行 没有户号，名单里又找不到户主王大山，请写上户号"],
  },
  {
    name: "claim the same card: neither gets it",
    lines: [
      [...HEADER, "卡号"],
      [...GOOD, "0001"],
      [...but({ 户号: "2", 身份证号: other, 出生日期: "1960-01-01" }), "0001"],
    ],
    expected: [
      "2 fixable",
      "3 fixable",
      "第2行 卡号与第3行相同，两行都先不记",
      "第3行 卡号与第2行相同，两行都先不记",
    ],
  },
];
