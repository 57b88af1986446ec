import { BATCH_SOURCE_WORDS, type StockView } from "@huzhu/contract";
import type { VillageProfile } from "@huzhu/db";
import type { WrittenColumn, WrittenSheet } from "../spreadsheet/write-workbook.ts";

const FEN_PER_YUAN = 100;
const text = (heading: string, width: number): WrittenColumn => ({ heading, kind: "text", width });
const figure = (heading: string): WrittenColumn => ({ heading, kind: "number", width: 12 });

/** The stock as tables: every good, what lies where, and what came from whom. */
export const stockSheets = (
  { on, rows, places, sources }: StockView,
  { name, demo }: Pick<VillageProfile, "name" | "demo">,
): ReadonlyArray<WrittenSheet> => {
  const titles = [`${name}${demo ? "（演示）" : ""}  超市库存`, `${on}，金额单位：元`];
  const shares = [figure("件数"), figure("值多少")];
  return [
    {
      ...{ name: "库存", titles },
      columns: [
        ...[
          text("商品", 20),
          text("单位", 8),
          figure("账上"),
          figure("能发的"),
          figure("留给人的"),
          figure("过期"),
        ],
        ...[figure("30天内到期"), text("最早到期", 14), figure("90天用了"), figure("还够几天")],
        ...[figure("建议进"), figure("值多少"), figure("没写进价的")],
      ],
      rows: rows.map((row) => [
        ...[row.name, row.unit, row.onHand, row.fresh, row.reserved, row.spoiled],
        ...[row.soon, row.nextDay, row.used, row.cover],
        ...[row.order, row.worth / FEN_PER_YUAN, row.unpriced],
      ]),
    },
    {
      ...{ name: "放在哪里", titles },
      columns: [text("地方", 14), ...shares],
      rows: places.map(({ place, pieces, worth }) => [place, pieces, worth / FEN_PER_YUAN]),
    },
    {
      ...{ name: "从哪里来", titles },
      columns: [text("来源", 14), ...shares],
      rows: sources.map(({ source, pieces, worth }) => [
        ...[source === null ? "没写" : BATCH_SOURCE_WORDS[source]],
        ...[pieces, worth / FEN_PER_YUAN],
      ]),
    },
  ];
};
