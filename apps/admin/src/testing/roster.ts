import type { RosterCheck, RosterLine, RosterSheet, RowVerdict } from "@huzhu/contract";

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
  sheet: "花名册",
  headerRow: 3,
  columns: [
    { heading: "户号", field: "household" },
    { heading: "姓名", field: "name" },
    { heading: "证件号码", field: "idNumber" },
    { heading: "民族", field: null },
  ],
  rows: [
    line(4, "王建国", "530102194105121230"),
    line(5, "李秀英", "53010219410512"),
    line(6, "赵大山", "53010219530812455X"),
  ],
};

const verdictOf = ({ row, cells }: RosterLine): RowVerdict => {
  const short = (cells.idNumber?.text ?? "").length !== 18;
  const doubtful = cells.name?.text === "赵大山";
  return {
    row,
    name: cells.name?.text ?? "",
    verdict: short ? "bad" : "new",
    findings: [
      ...(short
        ? [{ field: "idNumber" as const, sentence: "身份证号要18位，这里只有14位", bad: true }]
        : []),
      ...(doubtful
        ? [{ field: "name" as const, sentence: "库里有一个同名的人，请核对", bad: false }]
        : []),
    ],
    changes: [],
  };
};

/** Checks only how long the identity number is: enough to see a row turn good. */
export const checkLines = (lines: ReadonlyArray<RosterLine>): RosterCheck => {
  const rows = lines.map(verdictOf);
  const bad = rows.filter(({ verdict }) => verdict === "bad").length;
  return {
    rows,
    totals: {
      new: rows.length - bad,
      changed: 0,
      unchanged: 0,
      bad,
      householdsNew: 1,
      hamletsNew: 0,
    },
  };
};
