import { ownHamlet as endpoint, NotFound } from "@huzhu/contract";
import { neighbours } from "@huzhu/db";
import { ownHamlet } from "@huzhu/domain/governance";
import { ageOn } from "@huzhu/domain/people";
import { Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { adoptedRulebooks } from "../rulebooks/adopted.ts";

/** What was used in the last season is used again. */
const LATELY_MS = 90 * 24 * 60 * 60 * 1000;

export const seeHamlet = staffQuery(endpoint, async ({ tx, now, staff }) => {
  const id = ownHamlet(staff);
  if (Result.isFailure(id)) return Result.fail(id.failure);
  const hamlet = await neighbours.hamlet(tx, id.success);
  if (!hamlet) return Result.fail(new NotFound({ what: "hamlet" }));
  const today = localDate(now);
  const people = await neighbours.people(tx, hamlet.id);
  return Result.succeed({
    hamlet,
    people: people.map(({ householdId: household, birthDate, ...person }) => ({
      id: person.id,
      name: person.name,
      initials: person.initials,
      age: ageOn(birthDate, today),
      residence: person.residence,
      household,
      householdNumber: person.householdNumber,
    })),
    lately: await neighbours.rulesUsed(tx, hamlet.id, Instant.make(now - LATELY_MS)),
    rulebooks: await adoptedRulebooks(tx, today),
  });
});
