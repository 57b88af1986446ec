import type { BatchRow, StockRow, StockView } from "@huzhu/contract";
import { CalendarDate } from "@huzhu/domain/time";
import { RICE, SALT, SOAP, TODAY } from "./village.ts";

const rowOf = (
  { id, name, unit, onShelf, onHand }: typeof RICE,
  standing: Partial<StockRow>,
): StockRow => ({
  ...{
    good: id,
    name,
    unit,
    onShelf,
    onHand,
    fresh: onHand,
    reserved: 0,
    spoiled: 0,
    soon: 0,
    nextDay: null,
  },
  ...{ worth: 0, unpriced: 0, used: 0, cover: null, order: 0 },
  ...standing,
});

/** The stock of the invented village: rice runs out, soap spoils soon, and some salt is spoiled. */
export const STOCK: StockView = {
  on: TODAY,
  rows: [
    rowOf(RICE, { used: 24, cover: 7, order: 14, worth: 5_000 }),
    rowOf(SOAP, { soon: 12, nextDay: TODAY, used: 9, cover: 400, worth: 12_000 }),
    rowOf(SALT, { onHand: 3, fresh: 0, spoiled: 3, unpriced: 3 }),
  ],
  places: [
    { place: "货架", pieces: 30, worth: 9_000 },
    { place: "库房", pieces: 15, worth: 8_000 },
  ],
  sources: [
    { source: "bought", pieces: 35, worth: 17_000 },
    { source: null, pieces: 10, worth: 0 },
  ],
};

const known = { source: "donor", from: "虚构粮油店", line: null, split: null } as const;
const came = { kind: "donation", pieces: 5, eventDate: TODAY } as const;

export const BATCHES: ReadonlyArray<BatchRow> = [
  {
    ...{ ...came, batch: 2, left: 1, bestBefore: CalendarDate.make("2026-03-01"), spoiled: true },
    came: { ...known, bestBefore: CalendarDate.make("2026-03-01"), fen: 2_500, place: "库房" },
  },
  { ...came, batch: 1, left: 1, bestBefore: null, spoiled: false, came: null },
];
