import { certifyElder as endpoint, NotFound } from "@huzhu/contract";
import { certifications, journal } from "@huzhu/db";
import { CertificationId, certify } from "@huzhu/domain/elders";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { consentedToHealth } from "../privacy/consented.ts";
import { memberById } from "./member.ts";

export const certifyElder = staffCommand(
  endpoint,
  async ({ tx, request, now, actor, world, village }) => {
    await journal.lock(tx);
    const elder = await memberById(tx, request.params.resident);
    if (!elder) return Result.fail(new NotFound({ what: "resident" }));
    const consented = await consentedToHealth(tx, elder.id, village, now);
    if (Result.isFailure(consented)) return Result.fail(consented.failure);
    const earlier = await certifications.list(tx, elder.id);
    const id = CertificationId.make(world.newId());
    const made = certify({ id, elder, earlier }, request.body.certification, now);
    if (Result.isFailure(made)) return Result.fail(made.failure);
    await certifications.record(tx, made.success, actor, world.newToken());
    return Result.succeed({ id });
  },
);
