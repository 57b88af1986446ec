import { owed as endpoint } from "@huzhu/contract";
import { serviceOrders } from "@huzhu/db";
import { owedThrough } from "@huzhu/domain/market";
import { sumFen } from "@huzhu/domain/money";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { namedLines } from "./named-lines.ts";

export const seeOwed = staffQuery(endpoint, async ({ tx, request }) => {
  const lines = owedThrough(await serviceOrders.list(tx), request.query.through);
  const named = await namedLines(tx);
  return Result.succeed({ lines: named(lines), total: sumFen(lines.map(({ fen }) => fen)) });
});
