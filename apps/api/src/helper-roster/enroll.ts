import { enrollHelper as endpoint, NotFound } from "@huzhu/contract";
import { helpers, journal } from "@huzhu/db";
import { enrollNeighbour, enrollOutsider, HelperId } from "@huzhu/domain/reciprocity/helper";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { memberById } from "../elders/member.ts";
import { staffCommand } from "../mount/verb.ts";

export const enrollHelper = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world } = call;
  const { person, profile } = request.body;
  const today = localDate(now);
  await journal.lock(tx);
  if (person._tag === "Outsider") {
    const made = enrollOutsider(HelperId.make(world.newId()), person, profile, today);
    if (Result.isFailure(made)) return Result.fail(made.failure);
    await helpers.enroll(tx, made.success, { why: "", at: now, actor });
    return Result.succeed({ id: made.success.id });
  }
  const resident = await memberById(tx, person.resident);
  if (!resident) return Result.fail(new NotFound({ what: "resident" }));
  const known = await helpers.byId(tx, HelperId.make(resident.id));
  const made = enrollNeighbour({ resident, known }, profile, today);
  if (Result.isFailure(made)) return Result.fail(made.failure);
  await helpers.enroll(tx, made.success, { why: "", at: now, actor });
  return Result.succeed({ id: made.success.id });
});
