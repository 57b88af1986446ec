import type { FaultWords } from "./fault-words.ts";

export const FAULTS_IN_ENGLISH: FaultWords = {
  EmptyRulebook: () => ["the rulebook is empty", "write at least one rule"],
  DuplicateCode: ({ code, first }) => [
    `the code "${code}" is that of line ${first + 1} already`,
    "give it another code",
  ],
  NoSuchBucket: ({ code }) => [`"${code}" is no bucket`, "name the code of a bucket"],
  NoSuchRule: ({ code }) => [`there is no rule "${code}"`, "name a code that there is"],
  NoSuchCategory: ({ category }) => [
    `no rule is of the category "${category}"`,
    "change the category, or delete the cap",
  ],
  LimitsReversed: ({ least, most }) => [`least ${least} is more than most ${most}`, "swap them"],
  ListedTwice: ({ value }) => [`"${value}" is listed twice`, "delete one of them"],
  TooManyMarks: ({ parts, judges, most }) => [
    `${judges} judges of ${parts} parts give more than ${most} marks`,
    "take fewer judges or parts",
  ],
  TooMuch: ({ most }) => ["one claim can give too much", `keep it within ${most}`],
  NotAscending: ({ least, before }) => [
    `${least} is not above the ${before} of the step before`,
    "write the steps from low to high",
  ],
  PlacesOverlap: ({ from, to }) => [
    `places ${from} to ${to} have two prizes`,
    "keep the places apart",
  ],
  PercentTwice: ({ topPercent }) => [
    `the first ${topPercent}% have two prizes`,
    "delete one of them",
  ],
  DoesNotFold: ({ from, to }) => [
    `scores of "${from}" do not fold into "${to}"`,
    "name a longer period that holds whole ones",
  ],
  FoldsTwice: ({ from, to }) => [`"${from}" folds into "${to}" twice`, "delete one of them"],
  BestMissing: () => ["the best count, and nobody says how many", "add best"],
  NotOfVillage: ({ period }) => [
    `a cap of the whole village does not count over "${period}"`,
    "name a period such as month",
  ],
  PeriodMissing: () => ["the score of a period, and nobody says of which", "add over"],
  MoreThanWhole: ({ share }) => [
    `${share.over}/${share.under} is more than the whole`,
    "take a smaller share",
  ],
  NeverOpen: () => ["no day is ever open", "change the days"],
  OverOwnCap: ({ points, most }) => [
    `one time gives ${points}, more than its own cap of ${most}`,
    "make sure that it is meant",
  ],
  ShareOfSeveral: ({ every }) => [
    `portions of ${every} count whole, and what is left over counts its share`,
    "make sure that it is meant",
  ],
  DecimalsUnused: () => ["a rule of this kind has no decimals of a quantity", "delete them"],
  BestUnused: () => ["not the best count, so that best says nothing", "delete best"],
  LifetimeUncounted: () => [
    "it rests on all that was ever earned, which is not counted",
    "write lifetime: true",
  ],
  StartsWithin: ({ period, effectiveFrom, next }) => [
    `${effectiveFrom} is inside a "${period}", of which each version will count its part`,
    `a whole one begins on ${next}`,
  ],
};
