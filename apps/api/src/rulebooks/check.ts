import { checkRulebook as endpoint } from "@huzhu/contract";
import { rulebooks } from "@huzhu/db";
import { adopt } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { staffQuery } from "../mount/verb.ts";

export const check = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const versions = await rulebooks.versions(tx);
  return adopt({ versions, scale: village.scale, today: localDate(now) }, request.body);
});
