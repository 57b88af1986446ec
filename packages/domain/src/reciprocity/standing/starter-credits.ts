import { Schema } from "effect";
import { ResidentId } from "../../people/ids.ts";
import { minutesOf } from "./exchange.ts";
import type { Standing } from "./standing.ts";

/** What an elder who cannot give is to have from the pool. */
export const StarterCredit = Schema.Struct({ elder: ResidentId, amount: Schema.Int });
export type StarterCredit = typeof StarterCredit.Type;

export interface StarterFacts {
  readonly standings: ReadonlyArray<Standing>;
  /** Who has had one this year already. */
  readonly had: ReadonlySet<string>;
  /** What lies in the pool, in the same units as the credit. */
  readonly pool: number;
  /** What each is to have. */
  readonly each: number;
}

/**
 * 启动积分: who cannot give and has not given starts with what others donated, never with what
 * nobody has: the pool pays, as far as it goes. Who received least comes first.
 */
export const starterCredits = ({
  standings,
  had,
  pool,
  each,
}: StarterFacts): ReadonlyArray<StarterCredit> => {
  if (each <= 0) return [];
  const waiting = standings
    .filter(({ strength, given, person }) => {
      return strength === "frail" && minutesOf(given) === 0 && !had.has(person);
    })
    .toSorted(
      (a, b) => minutesOf(a.received) - minutesOf(b.received) || (a.person < b.person ? -1 : 1),
    );
  return waiting
    .slice(0, Math.max(0, Math.floor(pool / each)))
    .map(({ person }) => ({ elder: person, amount: each }));
};
