import type { AnnualReport } from "@huzhu/contract";
import { annual, fundBook, fundMoney, type Read } from "@huzhu/db";
import { perMonth, reachedByHamlet, type YearDays } from "@huzhu/domain/annual";
import { yearOf } from "@huzhu/domain/fund";
import type { CalendarDate } from "@huzhu/domain/time";
import { fundViewOf } from "../fund/fund-view.ts";
import { awardsIn } from "./awards.ts";
import { decisionsIn } from "./decisions.ts";
import { eldersKnown } from "./elders-known.ts";
import { grievancesIn } from "./grievances.ts";
import { mealRows, mealsIn } from "./meals.ts";
import { givenIn, redeemedIn } from "./points.ts";

const moneyOf = async (read: Read, year: number, today: CalendarDate) => {
  const facts = { fund: await fundBook.fund(read), rows: await fundMoney.rows(read) };
  return fundViewOf(facts, year, yearOf(today));
};

/** A year of the village as the report tells it; every figure sums facts that can be looked at. */
export const annualReportOf = async (
  read: Read,
  days: YearDays,
  today: CalendarDate,
): Promise<AnnualReport> => {
  const year = yearOf(days.from);
  const { years, months, lines, sources, ...sums } = await moneyOf(read, year, today);
  const visits = await annual.visitsIn(read, days);
  const meals = await mealsIn(read, days, today);
  const byMonth = {
    given: perMonth(await givenIn(read, days), ({ amount }) => amount),
    redeemed: perMonth(await redeemedIn(read, days), ({ amount }) => amount),
    visits: perMonth(visits, () => 1),
    minutes: perMonth(visits, ({ minutes }) => minutes),
    meals: perMonth(meals, () => 1),
  };
  const of = (all: ReadonlyArray<number>, nth: number): number => all[nth] ?? 0;
  const seen = new Set(visits.map(({ elder }) => elder));
  const { before, income, spent, left, inKind } = sums;
  return {
    ...{ year, years, ...days },
    months: months.map((one, nth) => ({
      ...{ month: one.month, income: one.income, spent: one.spent },
      ...{ given: of(byMonth.given, nth), redeemed: of(byMonth.redeemed, nth) },
      ...{ visits: of(byMonth.visits, nth), minutes: of(byMonth.minutes, nth) },
      meals: of(byMonth.meals, nth),
    })),
    money: {
      ...{ before, income, spent, left, inKind },
      sources: sources.map((one) => ({ source: one.source, income: one.income })),
      lines: lines.map((one) => ({
        ...{ line: one.code, title: one.title, income: one.income, spent: one.spent },
      })),
    },
    help: { helpers: await annual.helpersIn(read, days) },
    elders: reachedByHamlet(await eldersKnown(read, days.to), seen),
    meals: mealRows(meals),
    awards: await awardsIn(read, days),
    decisions: await decisionsIn(read, days),
    grievances: await grievancesIn(read, days),
  };
};
