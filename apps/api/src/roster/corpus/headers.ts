import {
  book,
  type DirtyFile,
  FIELDS,
  HEADER,
  idOf,
  OF_WANG,
  OF_WIFE,
  sheet,
  WANG,
  WIFE,
} from "./dirty-file.ts";

const fileName = "花名册.xlsx";
const ID = idOf("1950-01-01");

/** Titles, headings of one to three lines, synonyms, lines that are no people. */
export const HEADERS: ReadonlyArray<DirtyFile> = [
  {
    name: "title rows merged over the whole width",
    fileName,
    bytes: book(
      sheet(
        [["清水村花名册"], ["填报单位：清水村", null, null, "2026年3月"], [], HEADER, WANG, WIFE],
        { merged: ["A1:F1", "A2:C2", "D2:F2"] },
      ),
    ),
    expected: {
      header: `花名册!4: ${FIELDS}`,
      rows: [`5 good ${OF_WANG}`, `6 good ${OF_WIFE}`],
      said: [],
    },
  },
  {
    name: "headings of two lines, merged downwards and sideways",
    fileName,
    bytes: book(
      sheet(
        [
          ["户号", "户主情况", null, "家庭成员情况", null, null],
          [null, "姓名", "联系电话", "姓名", "与户主关系", "公民身份号码"],
          ["1", "王大山", "13800000000", "王大山", "本人", ID],
          [null, null, null, "李桂兰", "老伴", idOf("1952-02-29", "122")],
        ],
        { merged: ["A1:A2", "B1:C1", "D1:F1", "A3:A4", "B3:B4"] },
      ),
    ),
    expected: {
      header: "花名册!2: household head - name relation idNumber",
      rows: [`3 good ${OF_WANG}`, `4 good ${OF_WIFE}`],
      said: [],
    },
  },
  {
    name: "headings of three lines under a title",
    fileName,
    bytes: book(
      sheet(
        [
          ["某村人口台账"],
          ["村组", "人口基本信息", null, null, null],
          [null, "户", "个人", null, null],
          [null, "户编号", "姓名", "称谓", "证件号码"],
          ["一组", "1", "王大山", "户主", ID],
        ],
        { merged: ["A1:E1", "A2:A4", "B2:E2", "C3:E3"] },
      ),
    ),
    expected: {
      header: "花名册!4: hamlet household name relation idNumber",
      rows: ["5 good 王大山, 1组 1, head, male, 1950-01-01"],
      said: [],
    },
  },
  {
    name: "every heading written in another way",
    fileName,
    bytes: book(
      sheet([
        [
          "序号",
          "村民小组",
          "户口编号",
          "*姓 名",
          "与户主之关系：",
          "性别",
          "公民身份证号码（18位）",
          "出生年月日",
          "手机号码",
          "居住状态",
          "家庭住址",
          "备 注",
        ],
        [
          1,
          "第一村民小组",
          "1",
          "王大山",
          "户主",
          "男性",
          ID,
          "1950.01.01",
          "138-0000-0000",
          "常住",
          "大寨1号",
          "党员",
        ],
      ]),
    ),
    expected: {
      header:
        "花名册!1: - hamlet household name relation sex idNumber birthDate phone residence address note",
      rows: ["2 good 王大山, 1组 1, head, male, 1950-01-01"],
      said: [],
    },
  },
  {
    name: "a line under the header that numbers the columns",
    fileName,
    bytes: book(sheet([HEADER, ["1", "2", "3", "4", "5", "6"], WANG])),
    expected: { header: `花名册!1: ${FIELDS}`, rows: [`3 good ${OF_WANG}`], said: [], passed: [2] },
  },
  {
    name: "headings repeated on every printed page, page titles, totals, signatures",
    fileName,
    bytes: book(
      sheet([
        HEADER,
        WANG,
        ["第1页 共2页"],
        HEADER,
        WIFE,
        ["合计", "2人"],
        ["填表人：张三", null, null, "审核人：李四"],
      ]),
    ),
    expected: {
      header: `花名册!1: ${FIELDS}`,
      rows: [`2 good ${OF_WANG}`, `5 good ${OF_WIFE}`],
      said: [],
      passed: [3, 4, 6, 7],
    },
  },
  {
    name: "a column that comes twice: the left one is read",
    fileName,
    bytes: book(
      sheet([
        [...HEADER, "姓名"],
        [...WANG, "小名"],
      ]),
    ),
    expected: { header: `花名册!1: ${FIELDS} -`, rows: [`2 good ${OF_WANG}`], said: [] },
  },
  {
    name: "a list of nobody but heads",
    fileName,
    bytes: book(
      sheet(
        [
          ["户号", "户主信息", null],
          [null, "姓名", "身份证号"],
          ["1", "王大山", ID],
        ],
        { merged: ["A1:A2", "B1:C1"] },
      ),
    ),
    expected: {
      header: "花名册!2: household name idNumber",
      rows: ["3 fixable 王大山, 未分组 1, -, male, 1950-01-01"],
      said: ["第3行 这一户没有写谁是户主，请以后补上", "第3行 没有写与户主关系，先记为“其他”"],
    },
  },
  {
    name: "a cover sheet first, the roster on the second, an old one hidden",
    fileName,
    bytes: book(
      sheet([["说明"], ["本表由各组填写"]], { name: "封面" }),
      sheet([HEADER, WIFE], { name: "旧表", hidden: true }),
      sheet([HEADER, WANG], { name: "二组" }),
    ),
    expected: {
      header: `二组!1: ${FIELDS}`,
      rows: ["2 good 王大山, 2组 1, head, male, 1950-01-01"],
      said: [],
    },
  },
];
