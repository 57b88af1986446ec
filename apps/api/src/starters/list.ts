import { starters as endpoint, type StarterRow } from "@huzhu/contract";
import { accounts } from "@huzhu/db";
import { ageOn } from "@huzhu/domain/people";
import { availableIn } from "@huzhu/domain/points";
import { minutesOf, waitingForStarter } from "@huzhu/domain/reciprocity/standing";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { starterGround } from "./facts.ts";

export const listStarters = staffQuery(endpoint, async ({ tx, request, now }) => {
  const { unit } = request.query;
  const today = localDate(now);
  const ground = await starterGround(tx, unit, today);
  const { roster } = ground;
  const account = await accounts.byId(tx, await accounts.own(tx, "pool", unit));
  if (!account) throw new Error("The village has no pool.");
  const waiting = waitingForStarter(ground).flatMap(
    ({ person, received }): ReadonlyArray<StarterRow> => {
      const found = roster.people.get(person);
      if (!found) return [];
      return [
        {
          elder: person,
          name: found.name,
          age: ageOn(found.birthDate, today),
          hamlet: roster.hamletOf(found.householdId)?.name ?? "",
          level: roster.levelOf(person),
          received: minutesOf(received),
        },
      ];
    },
  );
  return Result.succeed({ on: today, pool: availableIn(account), had: ground.had.size, waiting });
});
