import {
  FUND_SOURCE_WORDS,
  type FundMoves,
  type FundView,
  MONEY_PLACE_WORDS,
} from "@huzhu/contract";
import type { VillageProfile } from "@huzhu/db";
import type { WrittenColumn, WrittenSheet } from "../spreadsheet/write-workbook.ts";

const KINDS = { in: "进账", out: "付出", move: "调拨" } as const;
const FEN_PER_YUAN = 100;

/** Fen as yuan: so many hundredths are the nearest number there is, and read back as the same. */
const yuan = (fen: number): number => fen / FEN_PER_YUAN;
const text = (heading: string, width: number): WrittenColumn => ({ heading, kind: "text", width });
const money = (heading: string): WrittenColumn => ({ heading, kind: "number", width: 14 });

type Village = Pick<VillageProfile, "name" | "demo">;

const titled = ({ name, demo }: Village, what: string): ReadonlyArray<string> => [
  `${name}${demo ? "（演示，人名均为虚构）" : ""}  ${what}`,
  "单位：元",
];

const movesSheet = (
  { rows, income, spent }: FundMoves,
  lines: ReadonlyMap<string, string>,
  village: Village,
): WrittenSheet => ({
  name: "流水",
  titles: titled(village, "基金流水"),
  columns: [
    ...[text("哪天", 12), text("进出", 8), text("什么", 40), text("条目", 16)],
    ...[text("钱在哪里", 10), money("多少"), text("冲正", 8), text("凭证号", 40)],
  ],
  rows: [
    ...rows.map((row) => [
      ...[row.on, KINDS[row.kind], row.what, lines.get(row.line) ?? row.line],
      ...[MONEY_PLACE_WORDS[row.place], yuan(row.fen)],
      ...[row.takenBack || row.reversal ? "冲正" : "", row.transfer],
    ]),
    [null, null, "进账合计", null, null, yuan(income), null, null],
    [null, null, "付出合计", null, null, yuan(0 - spent), null, null],
  ],
});

/** A year's statements as tables: the bookings asked for, and the year by line, source and month. */
export const fundSheets = (
  view: FundView,
  moves: FundMoves,
  village: Village,
): ReadonlyArray<WrittenSheet> => {
  const { year, lines, sources, months } = view;
  return [
    movesSheet(moves, new Map(lines.map(({ code, title }) => [code, title])), village),
    {
      name: "各条目",
      titles: titled(village, `${year}年基金各条目`),
      columns: [
        ...[text("条目", 16), money("预算"), money("年初有"), money("进账"), money("调入")],
        ...[money("付出"), money("还剩"), money("其中现金"), money("其中定向"), money("等着付")],
      ],
      rows: lines.map((one) => [
        ...[one.title, yuan(one.plan), yuan(one.before), yuan(one.income), yuan(one.moved)],
        ...[yuan(one.spent), yuan(one.bank + one.cash), yuan(one.cash)],
        ...[yuan(one.earmarked), yuan(one.ordered)],
      ]),
    },
    {
      name: "各来源",
      titles: titled(village, `${year}年基金各来源`),
      columns: [text("来源", 20), money("进账"), money("用了"), money("还剩")],
      rows: sources.map((one) => [
        ...[FUND_SOURCE_WORDS[one.source], yuan(one.income), yuan(one.spent), yuan(one.left)],
      ]),
    },
    {
      name: "各月",
      titles: titled(village, `${year}年基金各月`),
      columns: [text("月份", 8), money("进账"), money("付出")],
      rows: months.map((one) => [`${one.month}月`, yuan(one.income), yuan(one.spent)]),
    },
  ];
};
