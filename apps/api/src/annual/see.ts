import { annualReport as endpoint, NotFound } from "@huzhu/contract";
import { yearDays } from "@huzhu/domain/annual";
import { yearOf } from "@huzhu/domain/fund";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { annualReportOf } from "./annual-report.ts";

export const seeAnnual = staffQuery(endpoint, async ({ tx, request, now }) => {
  const today = localDate(now);
  const days = yearDays(request.query.year ?? yearOf(today), today);
  return days === null
    ? Result.fail(new NotFound({ what: "year" }))
    : Result.succeed(await annualReportOf(tx, days, today));
});
