import { pledge as endpoint, NotFound } from "@huzhu/contract";
import { fundBook, journal } from "@huzhu/db";
import { openLine, PledgeId } from "@huzhu/domain/fund";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { say } from "./say.ts";

export const pledge = staffCommand(endpoint, async (call) => {
  const { tx, request, world } = call;
  await journal.lock(tx);
  const fund = await fundBook.fund(tx);
  const made = { ...request.body.pledge, id: PledgeId.make(world.newId()) };
  const line = openLine(fund, made.line);
  if (Result.isFailure(line)) return Result.fail(line.failure);
  if (!fund.donors.has(made.donor)) return Result.fail(new NotFound({ what: "donor" }));
  await say(call, { _tag: "Pledged", pledge: made });
  return Result.succeed({ pledge: made.id });
});
