import { Schema } from "effect";
import { ResidentId } from "../../people/ids.ts";
import { minutesOf } from "./exchange.ts";
import type { Standing } from "./standing.ts";

/** What an elder who cannot give is to have from the pool. */
export const StarterCredit = Schema.Struct({ elder: ResidentId, amount: Schema.Int });
export type StarterCredit = typeof StarterCredit.Type;

/** Who stands where, and who has had one this year already. */
export interface WaitingFacts {
  readonly standings: ReadonlyArray<Standing>;
  readonly had: ReadonlySet<string>;
}

export interface StarterFacts extends WaitingFacts {
  /** What lies in the pool, in the same units as the credit. */
  readonly pool: number;
  /** What each is to have. */
  readonly each: number;
}

/** Who cannot give, has not given, and had no starter credit yet; who received least comes first. */
export const waitingForStarter = ({ standings, had }: WaitingFacts): ReadonlyArray<Standing> =>
  standings
    .filter(({ strength, given, person }) => {
      return strength === "frail" && minutesOf(given) === 0 && !had.has(person);
    })
    .toSorted(
      (a, b) => minutesOf(a.received) - minutesOf(b.received) || (a.person < b.person ? -1 : 1),
    );

/** For how many a pool is enough. */
export const coveredBy = ({ pool, each }: Pick<StarterFacts, "pool" | "each">): number =>
  each <= 0 ? 0 : Math.max(0, Math.floor(pool / each));

/**
 * 启动积分: who cannot give and has not given starts with what others donated, never with what
 * nobody has: the pool pays, as far as it goes.
 */
export const starterCredits = ({
  pool,
  each,
  ...facts
}: StarterFacts): ReadonlyArray<StarterCredit> =>
  waitingForStarter(facts)
    .slice(0, coveredBy({ pool, each }))
    .map(({ person }) => ({ elder: person, amount: each }));
