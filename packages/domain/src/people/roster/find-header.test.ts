import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  findHeader,
  headerSentence,
  readRows,
  readSheet,
  type Sheet,
  textSheet,
  written,
} from "./index.ts";

const columnsOf = (lines: ReadonlyArray<ReadonlyArray<string>>) => {
  const { row, columns } = Result.getOrThrow(findHeader(textSheet("花名册", lines)));
  return [row, ...columns];
};

describe("the header is found", () => {
  it.each([
    ["in the first row", [["姓名", "身份证号", "户号"]], [1, "name", "idNumber", "household"]],
    [
      "below merged titles and a blank row",
      [["清水村花名册"], ["单位：清水村", "", "2026年"], [], ["户编号", "姓 名", "证件号码"]],
      [4, "household", "name", "idNumber"],
    ],
    [
      "under marks, brackets and full-width letters",
      [["*姓名", "身份证号（１８位）", "与户主关系：", "性别"]],
      [1, "name", "idNumber", "relation", "sex"],
    ],
    [
      "in two lines that were merged downwards",
      [
        ["户号", "户主", "家庭情况", "", ""],
        ["", "", "姓名", "关系", "公民身份号码"],
      ],
      [2, "household", "head", "name", "relation", "idNumber"],
    ],
    [
      "with columns that nobody knows, and with one that comes twice",
      [["序号", "姓名", "民族", "身份证", "户主姓名", "姓名", "出生年月"]],
      [1, null, "name", null, "idNumber", "head", null, "birthDate"],
    ],
    [
      "with every synonym of the rest",
      [
        [
          "寨",
          "户主",
          "姓名",
          "出生年月",
          "手机号",
          "外出情况",
          "居住状态",
          "门牌",
          "卡号",
          "备注",
        ],
      ],
      [
        1,
        "hamlet",
        "head",
        "name",
        "birthDate",
        "phone",
        "away",
        "residence",
        "address",
        "card",
        "note",
      ],
    ],
  ])("%s", (_, lines, found) => {
    expect(columnsOf(lines)).toEqual(found);
  });
});

describe("a header of several lines", () => {
  const heads = (lines: ReadonlyArray<ReadonlyArray<string>>, merges: Sheet["merges"] = []) => {
    const { row, columns } = Result.getOrThrow(
      findHeader({ ...textSheet("花名册", lines), merges }),
    );
    return [row, ...columns];
  };

  it("reads the head's name and nothing else of the head where members have columns too", () => {
    const lines = [
      ["户号", "户主信息", "", "家庭成员", "", ""],
      ["", "姓名", "身份证号", "姓名", "关系", "身份证号"],
    ];
    const merges = [
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 0, right: 5 },
    ];
    const found = [2, "household", "head", null, "name", "relation", "idNumber"];
    expect(heads(lines, merges)).toEqual(found);
  });

  it("reads all of the head in a list of nobody but heads", () => {
    const lines = [
      ["户号", "户主信息", "", ""],
      ["", "姓名", "身份证号", "电话"],
    ];
    const merges = [{ top: 0, left: 1, bottom: 0, right: 3 }];
    expect(heads(lines, merges)).toEqual([2, "household", "name", "idNumber", "phone"]);
  });

  it("has three lines at most", () => {
    const lines = [
      ["组", "人口信息", "", ""],
      ["", "基本", "", "证件"],
      ["", "姓名", "户号", "公民身份号码"],
    ];
    expect(heads(lines)).toEqual([3, "hamlet", "name", "household", "idNumber"]);
  });
});

describe("a sheet is no roster", () => {
  it.each([
    [
      "without any heading",
      [
        ["一月", "二月"],
        ["3", "4"],
      ],
      "“表”的前2行里找不到表头，表头要有姓名、身份证号这样的列名",
    ],
    [
      "without what tells people apart",
      [
        ["姓名", "性别"],
        ["王小明", "男"],
      ],
      "“表”第1行的表头缺少：户号或户主姓名或与户主关系；身份证号或出生日期",
    ],
  ])("%s", (_, lines, sentence) => {
    const header = findHeader(textSheet("表", lines));
    expect(Result.isFailure(header) && headerSentence(header.failure)).toBe(sentence);
  });
});

describe("rows below the header", () => {
  it("are those that speak of somebody, with the number that the spreadsheet shows", () => {
    const sheet = textSheet("花名册", [
      ["清水村花名册"],
      ["户号", "姓名", "身份证号"],
      ["1", "王小明", ""],
      ["", "", ""],
      ["第二页"],
      ["户号", "姓名", "身份证号"],
      ["", " 李小红", ""],
      ["合计", "2", "人"],
      ["填表人：张三", "审核人：李四", ""],
    ]);
    const rows = readRows(sheet, Result.getOrThrow(findHeader(sheet)));
    expect(rows.map((row) => [row.row, written(row, "name")])).toEqual([
      [3, "王小明"],
      [7, "李小红"],
    ]);
  });

  const HEADINGS = ["户号", "姓名", "身份证号"];
  const read = (lines: ReadonlyArray<ReadonlyArray<string>>, more: Partial<Sheet> = {}) => {
    const sheet = { ...textSheet("花名册", [HEADINGS, ...lines]), ...more };
    return readSheet(sheet, Result.getOrThrow(findHeader(sheet)));
  };
  const hamlets = ({ rows }: ReturnType<typeof read>) => rows.map((row) => written(row, "hamlet"));

  it("are told apart from lines that number the columns, and none is lost", () => {
    const { rows, passed } = read([
      ["1", "2", "3"],
      ["1", "王小明", ""],
      ["合计", "1人"],
    ]);
    expect(rows.map(({ row }) => row)).toEqual([3]);
    expect(passed).toEqual([
      { row: 2, text: "1 2 3" },
      { row: 4, text: "合计 1人" },
    ]);
  });

  it("take their hamlet from a line of its own above them, or from the sheet's name", () => {
    const lines = [["一组"], ["1", "王小明", ""], ["二组"], ["1", "李小红", ""]];
    expect(hamlets(read(lines))).toEqual(["1组", "2组"]);
    expect(hamlets(read([["1", "王小明", ""]], { name: "第三组" }))).toEqual(["3组"]);
    expect(hamlets(read([["1", "王小明", ""]]))).toEqual([""]);
  });

  it("take 户号 from a cell merged over the family, and a name only from their own", () => {
    const merges = [
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 2, right: 1 },
    ];
    const { rows } = read(
      [
        ["7", "王小明", "1"],
        ["", "", "2"],
      ],
      { merges },
    );
    expect(rows.map((row) => [written(row, "household"), written(row, "name")])).toEqual([
      ["7", "王小明"],
      ["7", ""],
    ]);
  });
});
