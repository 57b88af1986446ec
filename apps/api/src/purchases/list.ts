import { purchases as endpoint } from "@huzhu/contract";
import { fundBook, purchaseBook } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { purchaseRows } from "./purchase-views.ts";

export const listPurchases = staffQuery(endpoint, async ({ tx, now }) => {
  const all = await purchaseBook.orders(tx);
  const orders = await purchaseRows(tx, all.values(), localDate(now));
  const { lines } = await fundBook.fund(tx);
  const open = [...lines.values()].filter((line) => line.open);
  return Result.succeed({ orders, lines: open.map(({ code, title }) => ({ code, title })) });
});
