import { refuseProvider as endpoint, NotFound } from "@huzhu/contract";
import { journal, supervision } from "@huzhu/db";
import { refuseProvider as refuse } from "@huzhu/domain/market";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const refuseProvider = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, staff } = call;
  await journal.lock(tx);
  const asked = await supervision.requestById(tx, request.params.provider);
  if (!asked) return Result.fail(new NotFound({ what: "providerRequest" }));
  const writing = { by: staff.id, on: localDate(now), at: now };
  const refused = refuse(asked, request.body.why, writing);
  if (Result.isFailure(refused)) return Result.fail(refused.failure);
  await supervision.recordRequest(tx, refused.success, { at: now, actor });
  return Result.succeed({ provider: asked.id });
});
