import { Result, Schema } from "effect";
import { scaled } from "../ratio.ts";
import { largestRemainder } from "./largest-remainder.ts";
import type { Pool } from "./pool.ts";

/** The share of the surplus is nothing, or less than what one pay-out is rounded to. In fen. */
export class NothingToShare extends Schema.TaggedClass<NothingToShare>()("NothingToShare", {
  surplus: Schema.Int,
}) {}

/** None of those who take part has more than zero points. */
export class NobodyHasPoints extends Schema.TaggedClass<NobodyHasPoints>()("NobodyHasPoints", {
  holders: Schema.Int,
}) {}

/** More was decided to be divided than the pool's share of the surplus. In fen. */
export class MoreThanShare extends Schema.TaggedClass<MoreThanShare>()("MoreThanShare", {
  decided: Schema.Int,
  most: Schema.Int,
}) {}

/** A surplus and the points over which it is divided. */
export interface PoolFacts {
  /** In fen, of whatever the pool is a share of. */
  readonly surplus: number;
  /** By holder, in smallest units; who has none or less takes no part. */
  readonly points: ReadonlyMap<string, number>;
  /** What the village decided to divide, in fen, where the share is only the most that it may. */
  readonly decided?: number;
}

/** What one holder gets: less than one `payIn` off the exact share of what is divided. */
export interface PayOut {
  readonly holder: string;
  readonly points: number;
  readonly fen: number;
}

export interface SharedPool {
  /** What is paid out in all, in fen: a multiple of `payIn`, and the sum of the pay-outs. */
  readonly divided: number;
  /** What no pay-out could carry, less than one `payIn`: it stays in the pool. In fen. */
  readonly kept: number;
  /** All points that take part. */
  readonly points: number;
  /** What a smallest unit is worth in fen: the exact quotient before any rounding, lowest terms. */
  readonly value: { readonly over: number; readonly under: number };
  /** By holder id. */
  readonly payOuts: ReadonlyArray<PayOut>;
}

export type SharePoolRefusal = NothingToShare | NobodyHasPoints | MoreThanShare;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const decide = (
  { share, atMost = false }: Pool,
  { surplus, decided }: PoolFacts,
): Result.Result<number, MoreThanShare> => {
  const most = scaled(Math.max(0, surplus), share, "down");
  if (!atMost || decided === undefined) return Result.succeed(most);
  return decided > most
    ? Result.fail(new MoreThanShare({ decided, most }))
    : Result.succeed(decided);
};

/**
 * Divides a pool by the points of its period. The value of a point is the exact quotient; what is
 * paid is rounded to the pool's `payIn` by largest remainder, so that the pay-outs sum to exactly
 * what is divided, and does not depend on the order of the holders. Of a pool that is "at most" a
 * share, the village may decide on less. Refused: nothing to divide, nobody to divide by, or more
 * decided than the share. Source: practice.md sections 1 and 9 number 16.
 */
export const sharePool = (
  pool: Pool,
  facts: PoolFacts,
): Result.Result<SharedPool, SharePoolRefusal> => {
  const { surplus, points: all } = facts;
  const decided = decide(pool, facts);
  if (Result.isFailure(decided)) return Result.fail(decided.failure);
  const parts = Math.floor(decided.success / pool.payIn);
  if (parts < 1) return Result.fail(new NothingToShare({ surplus }));
  const weights = [...all]
    .filter(([, points]) => points > 0)
    .map(([holder, weight]) => ({ holder, weight }))
    .sort((a, b) => (a.holder < b.holder ? -1 : 1));
  if (weights.length === 0) return Result.fail(new NobodyHasPoints({ holders: all.size }));

  const given = largestRemainder(parts, weights);
  const points = weights.reduce((sum, { weight }) => sum + weight, 0);
  const divided = parts * pool.payIn;
  const common = gcd(decided.success, points);
  return Result.succeed({
    divided,
    kept: decided.success - divided,
    points,
    value: { over: decided.success / common, under: points / common },
    payOuts: weights.map(({ holder, weight }) => ({
      holder,
      points: weight,
      fen: (given.get(holder) ?? 0) * pool.payIn,
    })),
  });
};
