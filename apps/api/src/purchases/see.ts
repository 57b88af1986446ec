import { seePurchase as endpoint, NotFound } from "@huzhu/contract";
import { purchaseBook } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { purchaseView } from "./purchase-views.ts";

export const seePurchase = staffQuery(endpoint, async ({ tx, request, now }) => {
  const order = (await purchaseBook.orders(tx)).get(request.params.purchase);
  if (!order) return Result.fail(new NotFound({ what: "purchase" }));
  return Result.succeed(await purchaseView(tx, order, localDate(now)));
});
