import { termsWords } from "@huzhu/contract";
import { batches, goods, type Read, type VillageProfile } from "@huzhu/db";
import { formatPoints } from "@huzhu/domain/points";
import { priceOn } from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option } from "effect";
import type { WrittenColumn, WrittenSheet } from "../spreadsheet/write-workbook.ts";

const FEN_PER_YUAN = 100;
const text = (heading: string, width: number): WrittenColumn => ({ heading, kind: "text", width });
const figure = (heading: string): WrittenColumn => ({ heading, kind: "number", width: 12 });

/** All goods of the village, as a sheet that can be taken in again. */
export const goodsSheet = async (
  read: Read,
  { name: village, demo, scale }: Pick<VillageProfile, "name" | "demo" | "scale">,
  today: CalendarDate,
): Promise<WrittenSheet> => {
  const paid = new Map(
    (await batches.open(read)).flatMap(({ good, came }) =>
      came?.fen === undefined || came.fen === null ? [] : [[good, came.fen]],
    ),
  );
  const rows = (await goods.list(read)).map(
    ({ id, name, unit, barcode, prices, onHand, onShelf, terms = {} }) => {
      const price = Option.getOrNull(priceOn(prices, today));
      const fen = paid.get(id);
      return [
        ...[name, unit, barcode, price === null ? null : Number(formatPoints(price, scale))],
        ...[onShelf ? "在架" : "下架", onHand, fen === undefined ? null : fen / FEN_PER_YUAN],
        termsWords(terms, unit),
      ];
    },
  );
  return {
    name: "商品",
    titles: [`${village}${demo ? "（演示）" : ""}  商品`, `${today}，进价单位：元`],
    columns: [
      ...[text("商品", 24), text("单位", 8), text("条码", 18), figure("要几分")],
      ...[text("货架", 8), figure("账上"), figure("最近进价"), text("怎么换", 36)],
    ],
    rows,
  };
};
