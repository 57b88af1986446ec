import { type Fault, MoreThanWhole, NeverOpen } from "./check-fault.ts";
import { listedTwice } from "./check-twice.ts";
import type { Rulebook } from "./rulebook.ts";
import type { OpenWindow } from "./sections/redemption-policy.ts";

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ALL_MONTHS = LONGEST.map((_, at) => at + 1);

/** Whatever the weekdays: every day of a month falls on each of them once in some years. */
const everOpens = ({ weekdays = [1], days = [1], months = ALL_MONTHS }: OpenWindow): boolean =>
  weekdays.length > 0 &&
  months.some((month) => days.some((day) => day <= (LONGEST[month - 1] ?? 0)));

const windowFaults = ({ redemption }: Rulebook): ReadonlyArray<Fault> =>
  redemption?.window && !everOpens(redemption.window)
    ? [NeverOpen.make({ path: ["redemption", "window"] })]
    : [];

const tariffFaults = ({ tariffs = [] }: Rulebook): ReadonlyArray<Fault> =>
  tariffs.flatMap(({ tiers, inKind = [] }, at) => [
    ...listedTwice(
      tiers.map(({ age }) => age),
      { path: ["tariffs", at, "tiers"], field: "age" },
    ),
    ...listedTwice(
      inKind.map(({ of }) => of),
      { path: ["tariffs", at, "inKind"], field: "of" },
    ),
  ]);

const poolFaults = ({ pools = [] }: Rulebook): ReadonlyArray<Fault> =>
  pools.flatMap(({ share }, at) =>
    share.over > share.under ? [MoreThanWhole.make({ path: ["pools", at, "share"], share })] : [],
  );

/** What is wrong with what points, meals and contributions are in money. */
export const moneyFaults = (rulebook: Rulebook): ReadonlyArray<Fault> => [
  ...windowFaults(rulebook),
  ...tariffFaults(rulebook),
  ...poolFaults(rulebook),
];
