import { paymentLists as endpoint } from "@huzhu/contract";
import { paymentLists } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { namedLines } from "./named-lines.ts";

export const listPayments = staffQuery(endpoint, async ({ tx }) => {
  const named = await namedLines(tx);
  const lists = await paymentLists.list(tx);
  return Result.succeed(lists.map((list) => ({ ...list, lines: named(list.lines) })));
});
