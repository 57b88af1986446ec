import type { QuietHomes } from "@huzhu/contract";
import type { VillageProfile } from "@huzhu/db";
import { formatPoints } from "@huzhu/domain/points";
import type { WrittenSheet } from "../spreadsheet/write-workbook.ts";

/** Whom somebody goes to see, to ask what keeps them from coming; for the office, so with names. */
export const quietSheet = (
  { since, rows }: QuietHomes,
  { name, scale, demo }: VillageProfile,
): WrittenSheet => ({
  name: "久没来换的",
  titles: [
    `${name}${demo ? "（演示，人名均为虚构）" : ""}  久没来换的`,
    `${since}以来没换过东西，积分一直够的人家`,
  ],
  columns: [
    { heading: "村民小组", kind: "text", width: 12 },
    { heading: "户号", kind: "text", width: 10 },
    { heading: "户主", kind: "text", width: 14 },
    { heading: "一直有的积分", kind: "number", width: 14 },
    { heading: "上一次", kind: "text", width: 14 },
  ],
  rows: rows.flatMap(({ owner, old, last }) =>
    owner._tag === "Household"
      ? [
          [
            owner.hamlet,
            owner.number,
            owner.head ?? "",
            Number(formatPoints(old, scale)),
            last ?? "没换过",
          ],
        ]
      : [],
  ),
});
