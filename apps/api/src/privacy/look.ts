import { reveal as endpoint, NotFound } from "@huzhu/contract";
import { census, disclosures, journal } from "@huzhu/db";
import { DisclosureId, reveal as rule } from "@huzhu/domain/privacy";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { lookUntil } from "./look-until.ts";

export const look = staffCommand(endpoint, async ({ tx, request, now, actor, world }) => {
  await journal.lock(tx);
  const [person] = await census.somePeople(tx, [request.params.resident]);
  if (!person) return Result.fail(new NotFound({ what: "resident" }));
  const id = DisclosureId.make(world.newId());
  const shown = rule({ id, person }, request.body, now);
  if (Result.isFailure(shown)) return Result.fail(shown.failure);
  await disclosures.record(tx, shown.success.disclosure, actor, world.newToken());
  return Result.succeed({ look: id, until: lookUntil(now) });
});
