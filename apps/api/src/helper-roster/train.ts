import { recordTraining as endpoint, NotFound } from "@huzhu/contract";
import { helpers, journal, trainings } from "@huzhu/db";
import { recordTraining as rule, TrainingId } from "@huzhu/domain/reciprocity/helper";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const recordTraining = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world } = call;
  const { training } = request.body;
  await journal.lock(tx);
  const known = new Set((await helpers.list(tx)).map(({ id }) => id));
  if (!training.attended.every((id) => known.has(id))) {
    return Result.fail(new NotFound({ what: "helper" }));
  }
  const id = TrainingId.make(world.newId());
  const made = rule(id, training, now);
  if (Result.isFailure(made)) return Result.fail(made.failure);
  await trainings.record(tx, made.success, actor);
  return Result.succeed({ id });
});
