import { type StockSaid, type StockTake, type StockTakeId, stockTakes } from "@huzhu/domain/store";
import { stockEntryOf } from "../rows/store.ts";
import type { Read } from "../unit.ts";
import { bookIn } from "./book.ts";

const book = bookIn<StockSaid>("stockEntry");

export const { append } = book;

/** All stock takes as their book says them, the oldest first. */
export const takes = async (read: Read): Promise<ReadonlyMap<StockTakeId, StockTake>> =>
  stockTakes((await book.lines(read)).map(stockEntryOf));
