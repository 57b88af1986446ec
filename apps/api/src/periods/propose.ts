import { proposePeriod as endpoint } from "@huzhu/contract";
import { journal, periods } from "@huzhu/db";
import { nextDays, proposePeriod as propose } from "@huzhu/domain/periods";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { beforeOf, figuresOf } from "./facts.ts";
import { periodViewOf } from "./period-view.ts";

export const proposePeriod = staffCommand(endpoint, async ({ tx, request, now, staff }) => {
  const { to, note } = request.body;
  await journal.lock(tx);
  const before = await beforeOf(tx);
  const days = nextDays(before, to, now);
  if (Result.isFailure(days)) return Result.fail(days.failure);
  const figures = await figuresOf(tx, days.success, before);
  const proposed = propose({ ...before, ...figures, to, by: staff.id, note }, now);
  if (Result.isFailure(proposed)) return Result.fail(proposed.failure);
  await periods.propose(tx, proposed.success);
  return Result.succeed(await periodViewOf(tx, proposed.success));
});
