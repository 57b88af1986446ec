import { revokeCertification as endpoint, NotFound } from "@huzhu/contract";
import { certifications, journal } from "@huzhu/db";
import { revokeCertification as rule } from "@huzhu/domain/elders";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const revokeCertification = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world } = call;
  await journal.lock(tx);
  const found = await certifications.byId(tx, request.params.certification);
  if (!found) return Result.fail(new NotFound({ what: "certification" }));
  const ended = rule(found, request.body.revocation, now);
  if (Result.isFailure(ended)) return Result.fail(ended.failure);
  await certifications.revoke(tx, ended.success, actor, world.newToken());
  return Result.succeed({ id: found.id });
});
