import {
  type HouseholdStatement,
  ORIGIN_WORDS,
  type Portion,
  type StatementRow,
} from "@huzhu/contract";
import type { VillageProfile } from "@huzhu/db";
import { formatPoints, negate, type Points, type Scale } from "@huzhu/domain/points";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import type { WrittenSheet } from "../spreadsheet/write-workbook.ts";

const inPoints = (amount: Points, scale: Scale): number => Number(formatPoints(amount, scale));

const portionWords = ({ origin, expires, amount }: Portion, scale: Scale): string =>
  `${formatPoints(amount, scale)}分${ORIGIN_WORDS[origin]}，${expires === null ? "长期有效" : `${expires}止`}`;

/** Into which points a line went, out of which it was paid, or to which it gave back. */
const lotWords = ({ opened, drawn }: StatementRow, scale: Scale): string => {
  const given = drawn.filter(({ amount }) => amount < 0);
  return [
    ...opened.map((portion) => `进：${portionWords(portion, scale)}`),
    ...drawn
      .filter(({ amount }) => amount > 0)
      .map((portion) => `用：${portionWords(portion, scale)}`),
    ...given.map(
      (portion) => `退回：${portionWords({ ...portion, amount: negate(portion.amount) }, scale)}`,
    ),
  ].join("；");
};

/** A statement as a sheet to hand on: oldest line first, as a book is read. */
export const statementSheet = (
  { number, hamlet, head, balance, lines }: HouseholdStatement,
  { name, scale, demo }: VillageProfile,
  today: CalendarDate,
): WrittenSheet => ({
  name: "积分台账",
  titles: [
    `${name}${demo ? "（演示，人名均为虚构）" : ""}  ${hamlet} ${number}号 ${head ?? ""}  积分台账`,
    `截至${today}，现有${formatPoints(balance, scale)}分`,
  ],
  columns: [
    { heading: "日期", kind: "text", width: 12 },
    { heading: "登记日期", kind: "text", width: 12 },
    { heading: "事由", kind: "text", width: 60 },
    { heading: "积分变动", kind: "number", width: 10 },
    { heading: "余额", kind: "number", width: 10 },
    { heading: "来源和期限", kind: "text", width: 36 },
    { heading: "账本号", kind: "text", width: 8 },
  ],
  rows: lines
    .toReversed()
    .map((line) => [
      line.eventDate,
      localDate(line.recordedAt),
      [
        line.sentence,
        line.actedBy === null ? "" : `（由${line.actedBy}代办）`,
        line.reversedBy === null ? "" : "（已冲正）",
      ].join(""),
      inPoints(line.amount, scale),
      inPoints(line.balance, scale),
      lotWords(line, scale),
      line.journalNumber === null ? "" : String(line.journalNumber),
    ]),
});
