import { serviceOrders as endpoint } from "@huzhu/contract";
import { serviceOrders } from "@huzhu/db";
import { Result } from "effect";
import { pageAsked, pageOf } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { orderRows } from "./order-rows.ts";

export const listServiceOrders = staffQuery(endpoint, async ({ tx, request }) => {
  const { step, provider, elder, page } = request.query;
  const all = elder ? await serviceOrders.ofElder(tx, elder) : await serviceOrders.list(tx);
  const wanted = all.filter(
    (order) =>
      (step === undefined || order.state._tag === step) &&
      (provider === undefined || order.provider === provider),
  );
  const { rows, ...paged } = pageOf(wanted, pageAsked(page));
  return Result.succeed({ ...paged, rows: await orderRows(tx, rows) });
});
