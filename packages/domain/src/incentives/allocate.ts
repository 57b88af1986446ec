import { Result, Schema } from "effect";
import { Fen } from "../money/fen.ts";
import { contribute } from "../rulebook/sections/contribute.ts";
import { largestRemainder } from "../rulebook/sections/largest-remainder.ts";
import type { CandidateId } from "./ids.ts";
import type { AwardScheme } from "./scheme.ts";
import { type Candidate, type Score, scoreOf } from "./score.ts";

/** The awards come to more than the budget line has; all in fen. */
export class OverBudget extends Schema.TaggedClass<OverBudget>()("OverBudget", {
  total: Fen,
  budget: Fen,
  over: Fen,
}) {}

/** Nobody did anything that the scheme rewards. */
export class NobodyMerits extends Schema.TaggedClass<NobodyMerits>()("NobodyMerits", {
  candidates: Schema.Int,
}) {}

export type AllocateRefusal = OverBudget | NobodyMerits;

/** What one candidate gets, with the marks it rests on. */
export interface Award {
  readonly candidate: CandidateId;
  /** In fen. */
  readonly amount: Fen;
  /** Among those who merit anything; equal marks share the better place. */
  readonly place: number;
  /** The name of the prize or the tier, where the scheme has any. */
  readonly title: string | null;
  readonly score: Score;
}

export interface Allocated {
  readonly awards: ReadonlyArray<Award>;
  /** Those who win nothing: vetoed, or without a deed that counts. */
  readonly without: ReadonlyArray<Score>;
  readonly total: Fen;
  /** What of the budget stays in the line. */
  readonly left: Fen;
}

type Given = Pick<Award, "amount" | "title">;
const NOTHING: Given = { amount: Fen.make(0), title: null };

interface Standing {
  readonly candidate: Candidate;
  readonly score: Score;
  readonly place: number;
}

/** Highest marks first, equal ones in the order of their ids, with their places. */
const placed = (all: ReadonlyArray<Omit<Standing, "place">>): ReadonlyArray<Standing> => {
  const sorted = all.toSorted(
    (a, b) => b.score.total - a.score.total || (a.candidate.id < b.candidate.id ? -1 : 1),
  );
  const placeOf = (total: number) => sorted.findIndex(({ score }) => score.total === total) + 1;
  return sorted.map((one) => ({ ...one, place: placeOf(one.score.total) }));
};

/** All of the budget in multiples of `payIn`, in proportion to weights. */
const inProportion = (
  standing: ReadonlyArray<Standing>,
  { budget, payIn }: { readonly budget: number; readonly payIn: number },
  weightOf: (one: Standing) => number,
): ReadonlyMap<string, number> => {
  const weights = standing
    .map((one) => ({ holder: one.candidate.id, weight: weightOf(one) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => (a.holder < b.holder ? -1 : 1));
  const unit = Math.max(1, payIn);
  return weights.length === 0 ? new Map() : scaledBy(unit, Math.floor(budget / unit), weights);
};

const scaledBy = (
  unit: number,
  parts: number,
  weights: ReadonlyArray<{ readonly holder: string; readonly weight: number }>,
): ReadonlyMap<string, number> =>
  new Map([...largestRemainder(parts, weights)].map(([holder, part]) => [holder, part * unit]));

const giving = (
  { allocation }: AwardScheme,
  standing: ReadonlyArray<Standing>,
  budget: Fen,
): ((one: Standing) => Given) => {
  const byMap = (given: ReadonlyMap<string, number>) => (one: Standing) => ({
    amount: Fen.make(given.get(one.candidate.id) ?? 0),
    title: null,
  });
  switch (allocation._tag) {
    case "ByRank":
      return ({ place }) =>
        allocation.prizes.find(({ from, to }) => from <= place && place <= to) ?? NOTHING;
    case "ByTier": {
      const tiers = allocation.tiers.toSorted((a, b) => b.least - a.least);
      return ({ score }) => tiers.find(({ least }) => score.total >= least) ?? NOTHING;
    }
    case "Proportional":
      return byMap(
        inProportion(standing, { budget, payIn: allocation.payIn }, ({ score }) => score.total),
      );
    case "ByFact": {
      const { fact, payIn } = allocation;
      return byMap(
        inProportion(standing, { budget, payIn }, ({ candidate }) =>
          Math.max(0, candidate.deeds[fact] ?? 0),
        ),
      );
    }
    case "Matching":
      return ({ candidate: { deeds, children = 0 } }) => ({
        amount: Fen.make(contribute(allocation.contribution, deeds.filialSupport ?? 0, children)),
        title: null,
      });
  }
};

/**
 * Divides a budget by a scheme. The sum is exact and never above the budget (law I15); whoever is
 * vetoed or did nothing that counts gets nothing, whatever the committee thinks of them; the order of
 * the candidates makes no difference. Refused where fixed prizes come to more than the budget: prizes
 * are never cut behind people's backs.
 */
export const allocate = (
  scheme: AwardScheme,
  candidates: ReadonlyArray<Candidate>,
  budget: Fen,
): Result.Result<Allocated, AllocateRefusal> => {
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(scheme, candidate) }));
  const merits = ({ score }: { readonly score: Score }) => score.veto === null && score.merit > 0;
  const standing = placed(scored.filter(merits));
  if (standing.length === 0) {
    return Result.fail(new NobodyMerits({ candidates: candidates.length }));
  }
  const given = giving(scheme, standing, budget);
  const awards = standing.map((one): Award => {
    const { amount, title } = given(one);
    const { place, score } = one;
    return { candidate: one.candidate.id, amount, place, title, score };
  });
  const total = awards.reduce((sum, { amount }) => sum + amount, 0);
  if (total > budget) {
    const over = Fen.make(total - budget);
    return Result.fail(new OverBudget({ total: Fen.make(total), budget, over }));
  }
  const without = scored.filter((one) => !merits(one)).map(({ score }) => score);
  const left = Fen.make(budget - total);
  return Result.succeed({ awards, without, total: Fen.make(total), left });
};
