import { reportableRules as endpoint } from "@huzhu/contract";
import { rulebooks } from "@huzhu/db";
import { inForce } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { Option, Result } from "effect";
import { kioskQuery } from "../mount/verb.ts";
import { reportableIn } from "./reportable.ts";

export const listReportable = kioskQuery(endpoint, async ({ tx, now }) => {
  const rulebook = Option.getOrNull(inForce(await rulebooks.versions(tx), localDate(now)));
  return Result.succeed(rulebook ? reportableIn(rulebook) : []);
});
