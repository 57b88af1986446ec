import { checkRoster as endpoint } from "@huzhu/contract";
import { register } from "@huzhu/db";
import { checkRoster } from "@huzhu/domain/people/roster";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { verdictOf } from "./verdict.ts";

export const check = staffQuery(endpoint, async ({ tx, request, now }) => {
  const known = await register.load(tx);
  return Result.succeed(verdictOf(checkRoster(request.body.rows, known, localDate(now))));
});
