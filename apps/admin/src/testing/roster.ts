import type {
  ImportView,
  RosterCheck,
  RosterImported,
  RosterLine,
  RosterSheet,
  RowVerdict,
} from "@huzhu/contract";
import { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { Instant } from "@huzhu/domain/time";
import { NOW } from "./village.ts";

const line = (row: number, name: string, idNumber: string): RosterLine => ({
  row,
  cells: {
    household: { text: "001", kind: "text" },
    name: { text: name, kind: "text" },
    idNumber: { text: idNumber, kind: "text" },
  },
});

/** An invented roster: a good row, one whose identity number is too short, one to look at. */
export const SHEET: RosterSheet = {
  sheets: [
    { name: "花名册", rows: 7, hidden: false },
    { name: "说明", rows: 2, hidden: false },
  ],
  sheet: "花名册",
  headerRow: 3,
  columns: [
    { heading: "户号", field: "household", examples: ["001"] },
    { heading: "姓名", field: "name", examples: ["王建国", "李秀英", "赵大山"] },
    { heading: "证件号码", field: "idNumber", examples: ["530102194105121230"] },
    { heading: "民族", field: null, examples: ["汉", "苗"] },
  ],
  top: [
    ["某村花名册"],
    ["填报：某村"],
    ["户号", "姓名", "证件号码", "民族"],
    ["001", "王建国", "530102194105121230", "汉"],
  ],
  problem: null,
  passed: [{ row: 7, text: "合计 3人" }],
  rows: [
    line(4, "王建国", "530102194105121230"),
    line(5, "李秀英", "53010219410512"),
    { ...line(6, "赵大山", "530102195308124555"), hidden: true },
  ],
};

/** A sheet in which nobody has found a header yet. */
export const HEADLESS: RosterSheet = {
  ...SHEET,
  headerRow: 0,
  columns: [],
  problem: "“说明”的前2行里找不到表头，表头要有姓名、身份证号这样的列名",
  passed: [],
  rows: [],
};

const verdictOf = ({ row, cells }: RosterLine): RowVerdict => {
  const short = (cells.idNumber?.text ?? "").length !== 18;
  const doubtful = cells.name?.text === "赵大山";
  return {
    row,
    name: cells.name?.text ?? "",
    verdict: short ? "bad" : doubtful ? "changed" : "new",
    quality: short ? "bad" : doubtful ? "fixable" : "good",
    findings: [
      ...(short
        ? [
            {
              field: "idNumber" as const,
              sentence: `第${row}行 身份证号应为18位，现在是14位，请核对原证件`,
              bad: true,
              suggestion: "530102194105121222",
            },
          ]
        : []),
      ...(doubtful
        ? [
            {
              field: "name" as const,
              sentence: `第${row}行 这一行在表里是隐藏的，也读进来了，请看要不要`,
              bad: false,
              suggestion: null,
            },
          ]
        : []),
    ],
    changes: doubtful ? [{ field: "relation", before: "child", after: "head" }] : [],
  };
};

/** Somebody whom the village knows and the roster does not name. */
const LEFT: RosterCheck["left"] = [
  {
    id: ResidentId.make("gone"),
    name: "孙老七",
    household: HouseholdId.make("home-9"),
    hamlet: "上寨",
    number: "009",
    near: true,
  },
];

/** Checks only how long the identity number is: enough to see a row turn good. */
export const checkLines = (lines: ReadonlyArray<RosterLine>): RosterCheck => {
  const rows = lines.map(verdictOf);
  const count = (verdict: RowVerdict["verdict"]) =>
    rows.filter((row) => row.verdict === verdict).length;
  return {
    rows,
    left: LEFT,
    totals: {
      ...{ new: count("new"), changed: count("changed"), unchanged: 0, bad: count("bad") },
      ...{ left: LEFT.length, householdsNew: 1, hamletsNew: 0 },
    },
  };
};

export const importLines = (lines: ReadonlyArray<RosterLine>): RosterImported => ({
  id: "import-1",
  totals: checkLines(lines).totals,
});

const DAYS_30 = 30 * 24 * 60 * 60 * 1000;

/** An import that can still be undone. */
export const IMPORTED: ImportView = {
  id: "import-1",
  at: NOW,
  by: "王主任",
  fileName: "花名册.csv",
  totals: { new: 1, changed: 1, householdsNew: 1, hamletsNew: 0 },
  undoneAt: null,
  undoneBy: null,
  undoableUntil: Instant.make(NOW + DAYS_30),
};

export const UNDONE: ImportView = {
  ...IMPORTED,
  undoneAt: NOW,
  undoneBy: "王主任",
  undoableUntil: null,
};
