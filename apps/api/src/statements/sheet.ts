import type { HouseholdStatement } from "@huzhu/contract";
import type { VillageProfile } from "@huzhu/db";
import { formatPoints, type Points, type Scale } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import type { WrittenSheet } from "../spreadsheet/write-workbook.ts";

const inPoints = (amount: Points, scale: Scale): number => Number(formatPoints(amount, scale));

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
    { heading: "事由", kind: "text", width: 60 },
    { heading: "积分变动", kind: "number", width: 10 },
    { heading: "余额", kind: "number", width: 10 },
  ],
  rows: lines
    .toReversed()
    .map((line) => [
      line.eventDate,
      line.sentence,
      inPoints(line.amount, scale),
      inPoints(line.balance, scale),
    ]),
});
