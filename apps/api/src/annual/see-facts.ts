import { annualFacts as endpoint, NotFound } from "@huzhu/contract";
import { isIn, yearDays } from "@huzhu/domain/annual";
import { CalendarDate, localDate, periodEnd } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { factsOf } from "./facts.ts";

export const seeAnnualFacts = staffQuery(endpoint, async ({ tx, request, now }) => {
  const { of, year, month } = request.query;
  const today = localDate(now);
  const whole = yearDays(year, today);
  if (whole === null) return Result.fail(new NotFound({ what: "year" }));
  if (month === undefined) return Result.succeed(await factsOf(tx, of, whole, today));
  const from = CalendarDate.make(`${year}-${String(month).padStart(2, "0")}-01`);
  if (!isIn(whole, from)) return Result.succeed([]);
  const end = periodEnd("month", from);
  const days = { from, to: end < whole.to ? end : whole.to };
  return Result.succeed(await factsOf(tx, of, days, today));
});
