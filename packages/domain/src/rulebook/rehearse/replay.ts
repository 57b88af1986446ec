import { Result } from "effect";
import { feeds } from "../asks.ts";
import { assess } from "../assess.ts";
import type { AssessRefusal } from "../assess-refusal.ts";
import type { Assessment } from "../assessment.ts";
import type { Deed } from "../deed.ts";
import type { Rulebook } from "../rulebook.ts";
import type { History } from "../tally.ts";

/** Counts deeds one behind the other, and keeps nothing of them but sums and balances. */
export interface Replay {
  readonly count: (deed: Deed) => Result.Result<Assessment, AssessRefusal>;
  /** Changes the points that a holder has by something else than a deed: a redemption, a gift. */
  readonly move: (holder: string, by: number) => void;
}

const add = (sums: Map<string, number>, key: string, by: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + by);
};

/** Begins to count by a document, each deed behind the ones before it; it changes with every deed. */
export const startReplay = (rulebook: Rulebook): Replay => {
  const sums = new Map<string, number>();
  const balances = { points: new Map<string, number>(), time: new Map<string, number>() };
  const units = new Map(rulebook.rules.map(({ code, measure = "points" }) => [code, measure]));
  const sum: History["sum"] = ({ key }) => sums.get(key) ?? 0;
  return {
    count: (deed) => {
      const own = balances[units.get(deed.rule) ?? "points"];
      const assessed = assess(rulebook, deed, { sum, balance: own.get(deed.holder) ?? 0 });
      if (Result.isFailure(assessed)) return assessed;
      for (const { key, by } of feeds(rulebook, deed, assessed.success)) add(sums, key, by);
      add(own, deed.holder, assessed.success.points);
      return assessed;
    },
    move: (holder, by) => add(balances.points, holder, by),
  };
};
