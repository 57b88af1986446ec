/**
 * What the model of a year of care assumes. None of these was measured in a village: they are there
 * to compare ways of helping under the same weather, not to foretell how many will come.
 */
export interface Assumptions {
  /** Wishes of an elder in a month: everybody's, and what living alone and being 80 or more add. */
  readonly wishes: { readonly base: number; readonly alone: number; readonly old: number };
  /** How often grown people of the same household who are at home see to a wish by themselves. */
  readonly familySeesToIt: number;
  /** Wishes that the township's worker sees to in a week, for the whole village. */
  readonly townshipWeekly: number;
  /** After so many weeks an elder asks no more. */
  readonly patienceWeeks: number;
  /** How often somebody who was to come does. */
  readonly comes: number;
  /** Of a hundred grown people at home, how many help at the beginning. */
  readonly helpersPercent: number;
  /** How likely a helper stops in a month, and how much more for each visit of that month. */
  readonly stops: { readonly base: number; readonly perVisit: number };
  /** How likely somebody who was helped, or whose neighbour helps, begins in a month. */
  readonly begins: number;
}

/** How a village looks after its old in the model. */
export const WAYS = ["alone", "mutualAid", "withPoints"] as const;
export type Way = (typeof WAYS)[number];

const SAME = {
  wishes: { base: 0.5, alone: 1, old: 0.5 },
  familySeesToIt: 0.7,
  townshipWeekly: 4,
  patienceWeeks: 4,
  comes: 0.95,
};

/**
 * Without mutual aid nobody is asked but the family and the township. With it, neighbours are; with
 * points, more of them begin and fewer stop.
 */
export const ASSUMPTIONS: Readonly<Record<Way, Assumptions>> = {
  alone: { ...SAME, helpersPercent: 0, stops: { base: 0, perVisit: 0 }, begins: 0 },
  mutualAid: { ...SAME, helpersPercent: 4, stops: { base: 0.05, perVisit: 0.01 }, begins: 0.002 },
  withPoints: { ...SAME, helpersPercent: 6, stops: { base: 0.02, perVisit: 0.005 }, begins: 0.004 },
};
