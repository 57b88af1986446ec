import { wishCompanion as endpoint, NotFound } from "@huzhu/contract";
import { companionWishes } from "@huzhu/db";
import { NotAnElder } from "@huzhu/domain/elders";
import { ageOn, ELDER_AGE } from "@huzhu/domain/people";
import { wishCompanion as decide } from "@huzhu/domain/reciprocity/helper";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { memberById } from "../elders/member.ts";
import { staffCommand } from "../mount/verb.ts";
import { wishOf } from "./companion.ts";
import { livesWith } from "./lives-with.ts";
import { readRoster } from "./roster.ts";

export const wishCompanion = staffCommand(endpoint, async ({ tx, request, now, actor, staff }) => {
  const today = localDate(now);
  const elder = await memberById(tx, request.params.resident);
  if (!elder) return Result.fail(new NotFound({ what: "resident" }));
  const age = ageOn(elder.birthDate, today);
  if (age < ELDER_AGE) return Result.fail(new NotAnElder({ age, from: ELDER_AGE }));
  const roster = await readRoster(tx, today);
  const known = new Set(roster.helpers.map(({ id }) => id));
  const { prefers, avoids } = request.body;
  if (![...prefers, ...avoids].every((id) => known.has(id))) {
    return Result.fail(new NotFound({ what: "helper" }));
  }
  // What was not shown to whoever writes stays as it was.
  const unseen = (await wishOf(tx, elder.id)).avoids.filter(livesWith(roster, staff));
  const kept = unseen.filter((id) => !prefers.includes(id));
  const wished = decide({ ...request.body, elder: elder.id, avoids: [...avoids, ...kept] });
  if (Result.isFailure(wished)) return Result.fail(wished.failure);
  await companionWishes.save(tx, wished.success, now, actor);
  return Result.succeed({ id: elder.id });
});
