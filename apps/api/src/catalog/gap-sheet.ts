import type { GapBy, GapRow, GapTable } from "@huzhu/contract";
import type { VillageProfile } from "@huzhu/db";
import type { WrittenSheet } from "../spreadsheet/write-workbook.ts";

const HEADINGS: Record<GapBy, readonly [title: string, under: string]> = {
  service: ["服务", "类别"],
  group: ["人群", ""],
  hamlet: ["组", ""],
  elder: ["老人", "组"],
};

const cellsOf = ({ under, title, ...row }: GapRow) => [
  under,
  title,
  row.elders,
  row.expected,
  row.met,
  row.missing,
  row.behind,
  row.delivered,
  row.minutes,
];

/** The gap table as it is looked at; for the office, never for a wall. */
export const gapSheet = (
  { from, to, rows, total }: GapTable,
  by: GapBy,
  { name, demo }: VillageProfile,
): WrittenSheet => {
  const [title, under] = HEADINGS[by];
  return {
    name: "服务缺口",
    titles: [
      `${name}${demo ? "（演示，人名均为虚构）" : ""}  养老服务缺口表`,
      `${from}到${to}，内部使用，不要张贴`,
    ],
    columns: [
      { heading: under, kind: "text", width: 12 },
      { heading: title, kind: "text", width: 20 },
      { heading: "该有的老人", kind: "number", width: 10 },
      { heading: "该做次数", kind: "number", width: 10 },
      { heading: "做到次数", kind: "number", width: 10 },
      { heading: "缺几次", kind: "number", width: 8 },
      { heading: "缺的老人", kind: "number", width: 10 },
      { heading: "一共做了", kind: "number", width: 10 },
      { heading: "分钟", kind: "number", width: 8 },
    ],
    rows: [...rows, total].map(cellsOf),
  };
};
