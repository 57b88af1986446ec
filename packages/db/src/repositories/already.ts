import type { HouseholdId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import type { Already, RuleCode } from "@huzhu/domain/rulebook";
import { type CalendarDate, type Period, periodKey } from "@huzhu/domain/time";
import { and, between, eq, type SQL, sql } from "drizzle-orm";
import { type Read, within } from "../unit.ts";

/**
 * What a household already got (or lost) by a rule in the day, month and year of an event. Caps
 * hold under concurrency only where the household's account was locked before this is asked.
 */
export const already = async (
  read: Read,
  household: HouseholdId,
  rule: RuleCode,
  date: CalendarDate,
): Promise<Already> => {
  const { db, claim } = within(read);
  const year = periodKey("year", date);
  const during = (period: Period): SQL<number> => {
    const key = periodKey(period, date);
    const inside = sql`substr(${claim.eventDate}, 1, ${sql.raw(String(key.length))}) = ${key}`;
    return sql`coalesce(sum(case when ${inside} then abs(${claim.points}) else 0 end), 0)`.mapWith(
      Number,
    );
  };
  const [sums] = await db
    .select({ day: during("day"), month: during("month"), year: during("year") })
    .from(claim)
    .where(
      and(
        eq(claim.villageId, read.village),
        eq(claim.householdId, household),
        eq(claim.ruleCode, rule),
        eq(claim.state, "Approved"),
        between(claim.eventDate, `${year}-01-01`, `${year}-12-31`),
      ),
    );
  const { day = 0, month = 0, year: all = 0 } = sums ?? {};
  return { day: Points.make(day), month: Points.make(month), year: Points.make(all) };
};
