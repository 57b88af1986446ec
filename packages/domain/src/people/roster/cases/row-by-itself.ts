import { but, demoId, GOOD, HEADER, type RosterCase } from "./demo-roster.ts";

type Told = ReadonlyArray<string>;

const CHANGED: ReadonlyArray<readonly [string, Readonly<Record<string, string>>, Told]> = [
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
    { 身份证号: demoId("1956-03-05").slice(1) },
    ["2 bad", "第2行 身份证号应为18位，现在是17位，请核对原证件"],
  ],
  [
    "has a letter in the ID",
    { 身份证号: `o${demoId("1956-03-05").slice(1)}` },
    ["2 bad", "第2行 身份证号第1位是“O”，不是数字，请核对原证件"],
  ],
  [
    "has an impossible date in the ID",
    { 身份证号: demoId("1956-02-30") },
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
      "第2行 身份证号被表格存成了数字9.99999E+17，后几位已丢失，请先把这一列设成文本格式，再重新填写",
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
  ["has a birth date that lost its format", { 出生日期: "20519" }, ["2 good"]],
  [
    "has a birth date that lost its format, and no ID",
    { 身份证号: "无", 出生日期: "20519" },
    [
      "2 fixable",
      "第2行 没有写身份证号，先按姓名和出生日期登记，以后请补上",
      "第2行 出生日期写的是“20519”，按1956年3月5日记，请核对",
    ],
  ],
  [
    "has a birth date in two orders, and no ID",
    { 身份证号: "无", 出生日期: "5/3/1956" },
    [
      "2 bad",
      "第2行 没有写身份证号，先按姓名和出生日期登记，以后请补上",
      "第2行 出生日期“5/3/1956”可能是1956年5月3日，也可能是1956年3月5日，请写成1956-03-05这样",
    ],
  ],
  [
    "has a birthday of the farmers' calendar",
    { 出生日期: "农历正月廿三" },
    ["2 fixable", "第2行 出生日期“农历正月廿三”是农历，按身份证号记为1956年3月5日"],
  ],
  [
    "has an ID of 15 digits",
    { 身份证号: "999999560305121" },
    [
      "2 bad",
      "第2行 身份证号是15位的老号，前6位后面加“19”、末尾加校验码，就是999999195603051212，请对着新身份证核对后改成18位",
    ],
  ],
  [
    "has an ID whose last digits a .csv kept as zeros",
    { 身份证号: "999999195603051000" },
    [
      "2 bad",
      "第2行 身份证号被表格存成了数字999999195603051000，后几位已丢失，请先把这一列设成文本格式，再重新填写",
    ],
  ],
  [
    "has a formula that came to nothing",
    { 身份证号: "#N/A" },
    ["2 bad", "第2行 公式没有算出结果（#N/A），请在表里把这一列复制，再“选择性粘贴”成数值"],
  ],
  ["has no sex", { 性别: "M" }, ["2 bad", "第2行 性别“M”看不懂，请写男或女"]],
  [
    "is not born yet",
    { 身份证号: demoId("2026-03-06"), 出生日期: "2026-03-06" },
    ["2 bad", "第2行 出生日期2026年3月6日还没有到，请核对"],
  ],
  [
    "would be 126 years old",
    { 身份证号: demoId("1900-01-01"), 出生日期: "1900-01-01" },
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
    ["2 fixable", "第2行 这一户没有写谁是户主，请以后补上", "第2行 没有写与户主关系，先记为“其他”"],
  ],
  ["has too long a 户号", { 户号: "1".repeat(33) }, ["2 bad", "第2行 户号有33个字，最多32个字"]],
];

const WITH_COLUMN: ReadonlyArray<readonly [string, string, Told]> = [
  ["电话", "1380000", ["2 fixable", "第2行 电话“1380000”不像手机号或座机号，先不记"]],
  ["电话", "无", ["2 good"]],
  ["住址", "#REF!", ["2 fixable", "第2行 公式没有算出结果（#REF!），先不记"]],
  ["卡号", "12-34", ["2 fixable", "第2行 卡号里有“-”，只能是数字和A到F，先不记"]],
  ["卡号", "123", ["2 fixable", "第2行 卡号有3位，应为4到20位，先不记"]],
  ["是否在家", "不详", ["2 fixable", "第2行 是否在家写的“不详”看不懂，先不改，新增的记为在家"]],
  ["外出情况", "浙江", ["2 good"]],
  ["组", "", ["2 fixable", "第2行 没有写是哪个组，先放在“未分组”"]],
];

export const ROW_BY_ITSELF: ReadonlyArray<RosterCase> = [
  ...CHANGED.map(([name, change, expected]) => ({ name, lines: [HEADER, but(change)], expected })),
  ...WITH_COLUMN.map(([heading, text, expected]) => ({
    name: `has a ${heading} that reads ${text}`,
    lines: [
      [...HEADER, heading],
      [...GOOD, text],
    ],
    expected,
  })),
];
