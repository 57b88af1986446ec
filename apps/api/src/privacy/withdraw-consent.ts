import { withdrawConsent as endpoint, NotFound } from "@huzhu/contract";
import { consents, journal } from "@huzhu/db";
import { withdrawConsent as rule } from "@huzhu/domain/privacy";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const withdrawConsent = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const consent = await consents.byId(tx, request.params.consent);
  if (!consent) return Result.fail(new NotFound({ what: "consent" }));
  const withdrawn = rule(consent, now);
  if (Result.isFailure(withdrawn)) return Result.fail(withdrawn.failure);
  await consents.withdraw(tx, withdrawn.success, actor);
  return Result.succeed({ id: consent.id });
});
