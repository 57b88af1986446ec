import { previewAct as endpoint } from "@huzhu/contract";
import { decide } from "@huzhu/domain/people/register";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { actViewOf } from "./act-view.ts";
import { notOwnPoints } from "./carry-out.ts";
import { factsFor } from "./facts-for.ts";

export const previewAct = staffQuery(endpoint, async ({ tx, request, now, world, staff }) => {
  const { act } = request.body;
  const facts = await factsFor(tx, act, { today: localDate(now), newId: world.newId });
  const decided = decide(facts, act);
  if (Result.isFailure(decided)) return Result.fail(decided.failure);
  const allowed = notOwnPoints(staff, decided.success);
  if (Result.isFailure(allowed)) return Result.fail(allowed.failure);
  return Result.succeed(await actViewOf(tx, facts, decided.success, null));
});
