import { monthAfter } from "@huzhu/domain/cover";
import { CalendarDate } from "@huzhu/domain/time";
import { countedIds } from "../ids.ts";
import { village } from "../village/village.ts";
import type { World } from "../world/world.ts";
import { year } from "../year/year.ts";
import { type CohortCheck, checkCohorts } from "./cohort-check.ts";
import { checkForecast, type ForecastCheck } from "./forecast-check.ts";

const START = "2024-03";
const MONTHS = 24;
const DAYS = 730;
/** What is set aside beside the shelf, in what usual months redeem. */
const RESERVE = 3;
/** After how many months somebody looks ahead. */
const LOOKS = [6, 9, 12, 15, 18, 21];
/** What is held after them has ended, redeemed or not, before the two years are over. */
const ENDED = [6, 8, 10];

/** Two years of a village in which points live for one, and the points that they leave. */
export const twoYears = (seed: number, size: number): World => {
  const endingOn = CalendarDate.make(`${monthAfter(START, MONTHS)}-01`);
  const ids = countedIds();
  const settlement = village({ seed, on: endingOn, ids, size });
  return year(settlement, { seed, ids, endingOn, days: DAYS }).world;
};

/** Every forecast of the next three months and of all that were still lived, look by look. */
export const forecastsOf = (world: World): ReadonlyArray<ForecastCheck> =>
  LOOKS.flatMap((look) => {
    const from = monthAfter(START, look);
    return [...new Set([3, MONTHS - look])].flatMap((ahead) => {
      const end = monthAfter(from, ahead);
      return checkForecast(world, { from, end, reserve: RESERVE }) ?? [];
    });
  });

export const cohortsOf = (world: World): ReadonlyArray<CohortCheck> =>
  ENDED.flatMap((look) => checkCohorts(world, monthAfter(START, look)) ?? []);
