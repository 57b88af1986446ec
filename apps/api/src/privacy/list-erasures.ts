import { erasures as endpoint } from "@huzhu/contract";
import { census, erasures } from "@huzhu/db";
import { overdue } from "@huzhu/domain/privacy";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

const LATEST = 100;

export const listErasures = staffQuery(endpoint, async ({ tx, now, village }) => {
  const { retention } = village.settings.privacy;
  const gone = await census.departed(tx);
  const waiting = await erasures.waiting(tx);
  const asked = new Set(waiting.map(({ resident }) => resident));
  const over = overdue(gone, retention, localDate(now)).filter(
    ({ person }) => !asked.has(person.id),
  );
  const { homes } = await census.ofHouseholds(tx, [
    ...new Set(over.map(({ person }) => person.householdId)),
  ]);
  const numbers = new Map(homes.map(({ id, number }) => [id, number]));
  return Result.succeed({
    waiting,
    overdue: over.flatMap(({ person: { id, name, householdId, departure }, until }) =>
      departure === null
        ? []
        : [{ id, name, householdNumber: numbers.get(householdId) ?? "", departure, until }],
    ),
    done: (await erasures.done(tx, LATEST)).map(({ actor, preparedBy, ...erasure }) => ({
      ...erasure,
      preparedBy: preparedBy.name,
      by: actor.name,
    })),
  });
});
