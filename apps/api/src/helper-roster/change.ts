import { changeHelper as endpoint, NotFound } from "@huzhu/contract";
import { helpers, journal } from "@huzhu/db";
import { checkTimes } from "@huzhu/domain/reciprocity/helper";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const changeHelper = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const helper = await helpers.byId(tx, request.params.helper);
  if (!helper) return Result.fail(new NotFound({ what: "helper" }));
  const { profile, why } = request.body;
  const checked = checkTimes(profile);
  if (Result.isFailure(checked)) return Result.fail(checked.failure);
  await helpers.change(tx, { ...helper, profile }, { why, at: now, actor });
  return Result.succeed({ id: helper.id });
});
