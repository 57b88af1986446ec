import { readFileSync } from "node:fs";
import { encodeGb18030 } from "../../../scripts/gb18030.ts";
import { type DirtyFile, FIELDS, HEADER, OF_WANG, OF_WIFE, WANG, WIFE } from "./dirty-file.ts";

const binary = (name: string) => () => readFileSync(new URL(`files/${name}`, import.meta.url));

const csv = (...lines: ReadonlyArray<ReadonlyArray<string>>): string =>
  lines.map((line) => line.join(",")).join("\r\n");

const TEXT = csv(["某村花名册"], HEADER, WANG, WIFE, ["合计", "2人"]);
const expected = (header: string): DirtyFile["expected"] => ({
  header,
  rows: [`3 good ${OF_WANG}`, `4 good ${OF_WIFE}`],
  said: [],
  passed: [5],
});

/** The same roster in the formats that spreadsheets save. */
export const FORMATS: ReadonlyArray<DirtyFile> = [
  {
    name: ".csv in UTF-8 with the mark in front",
    fileName: "花名册.csv",
    bytes: () => Buffer.from(`\uFEFF${TEXT}`),
    expected: expected(`花名册!2: ${FIELDS}`),
  },
  {
    name: ".csv in GB18030, as WPS and Excel save it in China",
    fileName: "花名册.csv",
    bytes: () => encodeGb18030(TEXT),
    expected: expected(`花名册!2: ${FIELDS}`),
  },
  {
    name: "text with tabs in UTF-16, which Excel calls Unicode",
    fileName: "花名册.txt",
    bytes: () => Buffer.from(`\uFEFF${TEXT.replaceAll(",", "\t")}`, "utf16le"),
    expected: expected(`花名册!2: ${FIELDS}`),
  },
  {
    name: ".csv with quoted lines in a cell, guarded numbers and semicolons",
    fileName: "花名册.csv",
    bytes: () =>
      Buffer.from(
        [
          HEADER.join(";"),
          `="1";"王大山\n";户主;男;="${WANG[4]}";1950-01-01`,
          `"1";"李桂兰";"妻";"女";"\t${WIFE[4]}";"1952/2/29"`,
        ].join("\n"),
      ),
    expected: {
      header: `花名册!1: ${FIELDS}`,
      rows: [`2 good ${OF_WANG}`, `3 good ${OF_WIFE}`],
      said: [],
    },
  },
  {
    name: ".xls of Excel 97 with merged families, dates as cells, formulas and a number too long",
    fileName: "花名册.xls",
    bytes: binary("families-97.xls"),
    expected: {
      header: "一组!3: hamlet household name relation idNumber birthDate",
      rows: [
        "4 good 王大山, 1组 1, head, male, 1950-01-01",
        "5 good 李桂兰, 1组 1, spouse, female, 1952-02-29",
        "6 bad 赵老五",
      ],
      said: [
        "第6行 身份证号被表格存成了数字999999197505051100，后几位已丢失，请先把这一列设成文本格式，再重新填写",
      ],
    },
  },
  {
    name: ".xls of Excel 97 with a hidden cover sheet and rows that a filter hides",
    fileName: "花名册.xls",
    bytes: binary("hidden-97.xls"),
    expected: {
      header: `花名册!1: ${FIELDS}`,
      rows: [`2 good ${OF_WANG}`, `3 fixable ${OF_WIFE}`],
      said: ["第3行 这一行在表里是隐藏的，也读进来了，请看要不要"],
    },
  },
  {
    name: "an .xlsx by the name of .xls",
    fileName: "花名册.xls",
    bytes: binary("renamed.xls"),
    expected: {
      header: `花名册!1: ${FIELDS}`,
      rows: [`2 good ${OF_WANG}`, `3 good ${OF_WIFE}`],
      said: [],
    },
  },
];
