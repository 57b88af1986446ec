import { adoptDuties as endpoint } from "@huzhu/contract";
import { dutyMatrices, journal } from "@huzhu/db";
import { adoptDuties as adopt } from "@huzhu/domain/governance";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const adoptDuties = staffCommand(endpoint, async ({ tx, request, now, staff }) => {
  await journal.lock(tx);
  const last = (await dutyMatrices.versions(tx)).at(-1) ?? null;
  const adopted = adopt({ last, today: localDate(now) }, request.body.matrix);
  if (Result.isFailure(adopted)) return Result.fail(adopted.failure);
  await dutyMatrices.adopt(tx, adopted.success, staff.id, now);
  return Result.succeed({ version: adopted.success.version });
});
