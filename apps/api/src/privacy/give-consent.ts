import { giveConsent as endpoint, NotFound } from "@huzhu/contract";
import { census, consents, journal } from "@huzhu/db";
import { ConsentId, giveConsent as rule } from "@huzhu/domain/privacy";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const giveConsent = staffCommand(endpoint, async ({ tx, request, now, actor, world }) => {
  await journal.lock(tx);
  const [person] = await census.somePeople(tx, [request.params.resident]);
  if (!person) return Result.fail(new NotFound({ what: "resident" }));
  const id = ConsentId.make(world.newId());
  const earlier = await consents.ofResident(tx, person.id);
  const given = rule({ id, person, earlier }, request.body.consent, now);
  if (Result.isFailure(given)) return Result.fail(given.failure);
  await consents.record(tx, given.success, actor, world.newToken());
  return Result.succeed({ id });
});
