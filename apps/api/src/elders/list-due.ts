import { assessmentsDue as endpoint } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { pageAsked, pageOf } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { dueRows } from "./due.ts";

export const listAssessmentsDue = staffQuery(endpoint, async ({ tx, request, now }) => {
  const rows = await dueRows(tx, localDate(now));
  return Result.succeed(pageOf(rows, pageAsked(request.query.page)));
});
