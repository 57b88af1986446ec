import { wishCompanion as endpoint, NotFound } from "@huzhu/contract";
import { companionWishes } from "@huzhu/db";
import { NotAnElder } from "@huzhu/domain/elders";
import { ageOn, ELDER_AGE } from "@huzhu/domain/people";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { memberById } from "../elders/member.ts";
import { staffCommand } from "../mount/verb.ts";

export const wishCompanion = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  const elder = await memberById(tx, request.params.resident);
  if (!elder) return Result.fail(new NotFound({ what: "resident" }));
  const age = ageOn(elder.birthDate, localDate(now));
  if (age < ELDER_AGE) return Result.fail(new NotAnElder({ age, from: ELDER_AGE }));
  await companionWishes.save(tx, { elder: elder.id, ...request.body }, now, actor);
  return Result.succeed({ id: elder.id });
});
