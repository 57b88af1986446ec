import { signPeriod as endpoint, NotFound } from "@huzhu/contract";
import { journal, periods, seal } from "@huzhu/db";
import { signPeriod as sign } from "@huzhu/domain/periods";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { beforeOf, figuresOf } from "./facts.ts";
import { periodViewOf } from "./period-view.ts";

export const signPeriod = staffCommand(endpoint, async ({ tx, now, world, staff }) => {
  await journal.lock(tx);
  const proposal = await periods.proposal(tx);
  if (!proposal) return Result.fail(new NotFound({ what: "proposal" }));
  const figures = await figuresOf(tx, proposal.period, await beforeOf(tx));
  const signed = sign({ proposal, ...figures, by: staff.id }, now);
  if (Result.isFailure(signed)) return Result.fail(signed.failure);
  await periods.close(tx, signed.success, now);
  const { to } = signed.success.period;
  await seal(tx, { kind: "period", date: to, at: now, key: world.sealKey });
  return Result.succeed(await periodViewOf(tx, signed.success));
});
