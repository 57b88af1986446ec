import { Result } from "effect";
import { assessOver, type Look } from "../assess.ts";
import type { AssessRefusal } from "../assess-refusal.ts";
import type { Assessment } from "../assessment.ts";
import type { Deed } from "../deed.ts";
import { planOf } from "../plan.ts";
import type { Rulebook } from "../rulebook.ts";
import { amountOf } from "../sum.ts";
import { newSums } from "./kept-sums.ts";

/** Counts deeds one behind the other, and keeps nothing of them but sums and balances. */
export interface Replay {
  readonly count: (deed: Deed) => Result.Result<Assessment, AssessRefusal>;
  /** Changes the points that a holder has by something else than a deed: a redemption, a gift. */
  readonly move: (holder: string, by: number) => void;
}

const change = (balances: Map<string, number>, holder: string, by: number): void => {
  balances.set(holder, (balances.get(holder) ?? 0) + by);
};

/** Begins to count by a document, each deed behind the ones before it; it changes with every deed. */
export const startReplay = (rulebook: Rulebook): Replay => {
  const sums = newSums();
  const plans = planOf(rulebook);
  const balances = { points: new Map<string, number>(), time: new Map<string, number>() };
  return {
    count: (deed) => {
      const plan = plans.get(deed.rule);
      const own = balances[plan?.rule.measure ?? "points"];
      const look: Look = (sum, date = deed.eventDate) => sums.of(sum, deed, date);
      const balance = own.get(deed.holder) ?? 0;
      const assessed = assessOver(rulebook, deed, { look, balance });
      if (Result.isFailure(assessed)) return assessed;
      const { points, counted } = assessed.success;
      for (const sum of plan?.feeds ?? []) {
        sums.add(sum, deed, amountOf(sum.measure, deed.quantity, counted));
      }
      change(own, deed.holder, points);
      return assessed;
    },
    move: (holder, by) => change(balances.points, holder, by),
  };
};
