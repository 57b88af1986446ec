import { Schema } from "effect";
import { ResidentId } from "../ids.ts";
import type { Reach } from "./policy.ts";
import type { Tied } from "./tie.ts";

/** One step from somebody to their parent, child or spouse. */
export const KinStep = Schema.Struct({
  step: Schema.Literals(["parent", "child", "spouse"]),
  to: ResidentId,
});
export type KinStep = typeof KinStep.Type;

/** How two people are kin: the steps from the one to the other. */
export const Kinship = Schema.Struct({
  /** Steps from parent to child or back; a marriage counts none. */
  degree: Schema.Int,
  marriages: Schema.Int,
  steps: Schema.Array(KinStep),
});
export type Kinship = typeof Kinship.Type;

/**
 * Nobody is kin by having a child together: after a step down there is none up, unless a marriage lies
 * between.
 */
interface Place extends Kinship {
  readonly at: ResidentId;
  readonly mayRise: boolean;
}

type Ways = ReadonlyMap<ResidentId, ReadonlyArray<KinStep>>;

const waysOf = (ties: ReadonlyArray<Tied>): Ways => {
  const ways = new Map<ResidentId, Array<KinStep>>();
  const add = (from: ResidentId, step: KinStep) =>
    ways.set(from, [...(ways.get(from) ?? []), step]);
  for (const { kind, one, other } of ties) {
    add(one, { step: kind === "parent" ? "child" : "spouse", to: other });
    add(other, { step: kind === "parent" ? "parent" : "spouse", to: one });
  }
  return ways;
};

const after = (place: Place, { step, to }: KinStep): Place => ({
  at: to,
  mayRise: step === "spouse" || (place.mayRise && step === "parent"),
  degree: place.degree + (step === "spouse" ? 0 : 1),
  marriages: place.marriages + (step === "spouse" ? 1 : 0),
  steps: [...place.steps, { step, to }],
});

const isNearer = (a: Kinship, b: Kinship): boolean =>
  a.degree === b.degree ? a.marriages < b.marriages : a.degree < b.degree;

/** The nearest way to everybody within so many generations, with or without marriages. */
const spread = (ways: Ways, from: ResidentId, most: number, marrying: boolean) => {
  const start: Place = { at: from, mayRise: true, degree: 0, marriages: 0, steps: [] };
  const nearest = new Map<string, Place>();
  let waiting: ReadonlyArray<Place> = [start];
  while (waiting.length > 0) {
    const next: Array<Place> = [];
    for (const place of waiting) {
      const key = `${place.mayRise ? "up" : "down"} ${place.at}`;
      const known = nearest.get(key);
      if (known && !isNearer(place, known)) continue;
      nearest.set(key, place);
      for (const way of ways.get(place.at) ?? []) {
        if (way.step === "parent" && !place.mayRise) continue;
        if (way.step === "spouse" && !marrying) continue;
        const there = after(place, way);
        if (there.degree <= most) next.push(there);
      }
    }
    waiting = next;
  }
  return nearest.values();
};

const kept = (found: Map<ResidentId, Kinship>, places: Iterable<Place>): void => {
  for (const { at, degree, marriages, steps } of places) {
    const one = { degree, marriages, steps };
    const known = found.get(at);
    if (!known || isNearer(one, known)) found.set(at, one);
  }
};

/**
 * Everybody who is kin of somebody as far as `reach` goes, each with the nearest way there: by blood
 * so many generations, and where a marriage lies between, as many as that. Degrees count generations
 * up to a common ancestor and down again; husband and wife are of degree 0.
 */
export const kinOf = (
  ties: ReadonlyArray<Tied>,
  from: ResidentId,
  { blood, marriage }: Reach,
): ReadonlyMap<ResidentId, Kinship> => {
  const ways = waysOf(ties);
  const found = new Map<ResidentId, Kinship>();
  kept(found, spread(ways, from, blood, false));
  kept(found, spread(ways, from, marriage, true));
  found.delete(from);
  return found;
};

/** How two people are kin within `reach`; `null` where they are not, or are the same. */
export const kinship = (
  ties: ReadonlyArray<Tied>,
  a: ResidentId,
  b: ResidentId,
  reach: Reach,
): Kinship | null => kinOf(ties, a, reach).get(b) ?? null;

/**
 * 近亲属: spouse, parents, children, siblings, grandparents and grandchildren (Civil Code, article
 * 1045); half siblings too.
 */
export const isNearRelative = ({ degree, marriages }: Kinship): boolean =>
  marriages === 0 ? degree <= 2 : marriages === 1 && degree === 0;
