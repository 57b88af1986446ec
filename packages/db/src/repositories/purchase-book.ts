import {
  type PurchaseId,
  type PurchaseOrder,
  type PurchaseSaid,
  purchasesFrom,
} from "@huzhu/domain/purchases";
import { purchaseEntryOf } from "../rows/purchases.ts";
import type { Read } from "../unit.ts";
import { bookIn } from "./book.ts";

const book = bookIn<PurchaseSaid>("purchaseEntry");

export const { append } = book;

/** All purchase orders as their book says them, the oldest first. */
export const orders = async (read: Read): Promise<ReadonlyMap<PurchaseId, PurchaseOrder>> =>
  purchasesFrom((await book.lines(read)).map(purchaseEntryOf));
