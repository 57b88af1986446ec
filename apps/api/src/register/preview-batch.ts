import { previewBatch as endpoint } from "@huzhu/contract";
import { decideBatch } from "@huzhu/domain/people/register";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { batchFacts, householdsOfBatch } from "./batch-facts.ts";
import { batchViewOf } from "./batch-view.ts";

export const previewBatch = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const { change, residents } = request.body;
  const ids = await householdsOfBatch(tx, change, residents);
  const facts = await batchFacts(tx, change, ids, localDate(now));
  const decided = decideBatch(facts, change, residents);
  const { scale } = village;
  return Result.succeed(await batchViewOf(tx, facts, decided, { act: null, scale }));
});
