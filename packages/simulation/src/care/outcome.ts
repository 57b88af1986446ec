import { gini, tiesOf, withoutTie } from "@huzhu/domain/reciprocity/ties";
import type { CareYear } from "./year-of-care.ts";

/** What a year came to, in the figures by which ways are compared. */
export interface Outcome {
  readonly elders: number;
  readonly wishes: number;
  /** Wishes to which somebody came, in thousandths. */
  readonly answered: number;
  /** Elders with whom somebody was, in thousandths of those who asked. */
  readonly coverage: number;
  /**
   * Days until somebody came, in the middle of the wishes that no family saw to; `null` where most
   * of them were never answered.
   */
  readonly medianWait: number | null;
  readonly visits: number;
  readonly helpersAtEnd: number;
  /** How unevenly visits lie on those who made any, in thousandths. */
  readonly loadGini: number;
  readonly withoutTie: number;
}

const thousandths = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((1000 * part) / whole);

/** Those who never came wait longer than anybody. */
const medianOf = (days: ReadonlyArray<number | null>): number | null => {
  const sorted = days
    .map((one) => one ?? Number.POSITIVE_INFINITY)
    .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle === undefined || !Number.isFinite(middle) ? null : middle;
};

export const outcomeOf = ({ ground, answered, visits, helpers }: CareYear): Outcome => {
  const came = answered.filter(({ by }) => by !== null);
  const asked = new Set(answered.map(({ wish }) => wish.elder.id));
  const seen = new Set(came.map(({ wish }) => wish.elder.id));
  const loads = [...Map.groupBy(visits, ({ helper }) => helper).values()];
  return {
    elders: ground.elders.length,
    wishes: answered.length,
    answered: thousandths(came.length, answered.length),
    coverage: thousandths(seen.size, asked.size),
    medianWait: medianOf(answered.filter(({ by }) => by !== "family").map(({ days }) => days)),
    visits: visits.length,
    helpersAtEnd: helpers.length,
    loadGini: gini(loads.map((own) => own.length)),
    withoutTie: withoutTie(ground.elders, tiesOf(visits)).length,
  };
};
