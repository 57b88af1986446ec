import { withdrawPeriod as endpoint, NotFound } from "@huzhu/contract";
import { journal, periods } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { periodsOf } from "./all.ts";

export const withdrawPeriod = staffCommand(endpoint, async ({ tx, now }) => {
  await journal.lock(tx);
  if (!(await periods.proposal(tx))) return Result.fail(new NotFound({ what: "proposal" }));
  await periods.withdraw(tx);
  return Result.succeed(await periodsOf(tx, now));
});
