import type { LackRow } from "@huzhu/contract";
import type { VillageProfile } from "@huzhu/db";
import type { CalendarDate } from "@huzhu/domain/time";
import type { WrittenSheet } from "../spreadsheet/write-workbook.ts";

const standing = ({ good }: LackRow): string => {
  if (good === null) return "还没有这样商品";
  return good.onShelf ? `在架，库存${good.onHand}` : `没上架，库存${good.onHand}`;
};

/** What to buy, from what was asked for; how many households, and never which. */
export const lackSheet = (
  rows: ReadonlyArray<LackRow>,
  { name, demo }: Pick<VillageProfile, "name" | "demo">,
  today: CalendarDate,
): WrittenSheet => ({
  name: "大家想要的",
  titles: [`${name}${demo ? "（演示）" : ""}  大家想要的`, `${today}，近12个月`],
  columns: [
    { heading: "月份", kind: "text", width: 12 },
    { heading: "想要的", kind: "text", width: 24 },
    { heading: "户数", kind: "number", width: 10 },
    { heading: "现在", kind: "text", width: 24 },
  ],
  rows: rows.map((row) => [row.month, row.name, row.households, standing(row)]),
});
