import { endFamilyTie as endpoint, NotFound } from "@huzhu/contract";
import { familyTies, journal } from "@huzhu/db";
import { endTie } from "@huzhu/domain/people/kinship";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const endFamilyTie = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const tie = await familyTies.byId(tx, request.params.tie);
  if (!tie) return Result.fail(new NotFound({ what: "tie" }));
  const ended = endTie(tie, request.body, now);
  if (Result.isFailure(ended)) return Result.fail(ended.failure);
  await familyTies.end(tx, ended.success, actor);
  return Result.succeed({ id: tie.id });
});
