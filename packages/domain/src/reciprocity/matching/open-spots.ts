import type { Candidate } from "./candidate.ts";
import type { Choice, Demand, FlowProblem, Spot } from "./cheapest-flow.ts";
import { fits, freeMinutes, outOf } from "./out.ts";
import type { Past } from "./past.ts";
import { COSTS } from "./reason.ts";
import { costOf, reasonsFor } from "./reasons-for.ts";
import type { Slot } from "./slot.ts";
import type { Wanted } from "./wanted.ts";

/**
 * What a visit costs that nobody makes: more than all that assigning another one could add. The
 * visits that can be made together form a matroid, so that serving the more pressing first never
 * serves fewer.
 */
const UNMET = 10_000_000;

/** A part of a day of a helper, as the flow knows it. */
export interface HelperSpot extends Spot {
  readonly slot: Slot;
}

export interface WeekProblem extends FlowProblem {
  readonly spots: ReadonlyArray<HelperSpot>;
}

interface Opening {
  readonly index: number;
  readonly slot: Slot;
  longest: number;
}

/**
 * A week as a flow. A part of a day has as many places as its free minutes hold of the longest visit
 * that could be put there, so that whatever is put there has room.
 */
export const weekProblem = (
  wanted: ReadonlyArray<Wanted>,
  candidates: ReadonlyArray<Candidate>,
  past: Past,
): WeekProblem => {
  const openings = candidates.map(() => new Map<string, Opening>());
  const spots: Array<{ owner: number; opening: Opening }> = [];
  const opening = (owner: number, slot: Slot, minutes: number): number => {
    const key = `${slot.on} ${slot.part}`;
    const known = openings[owner]?.get(key);
    if (known) {
      known.longest = Math.max(known.longest, minutes);
      return known.index;
    }
    const made: Opening = { index: spots.length, slot, longest: minutes };
    openings[owner]?.set(key, made);
    spots.push({ owner, opening: made });
    return made.index;
  };
  const demands = wanted.map((one): Demand => {
    const choices = candidates.flatMap((candidate, owner): ReadonlyArray<Choice> => {
      if (outOf(candidate, one)) return [];
      const cost = costOf(reasonsFor(candidate, one, past));
      return one.slots
        .filter((slot) => fits(candidate, slot, one.minutes))
        .map((slot) => ({ spot: opening(owner, slot, one.minutes), cost }));
    });
    return { choices, unmet: UNMET * (1 + one.priority) };
  });
  return {
    demands,
    spots: spots.flatMap(({ owner, opening: { slot, longest } }) => {
      const candidate = candidates[owner];
      const places = candidate ? Math.floor(freeMinutes(candidate, slot) / longest) : 0;
      return [{ owner, slot, places }];
    }),
    owners: candidates.map(({ profile, committed }) => ({
      places: Math.max(0, profile.mostVisits - committed.length),
      further: (nth) => COSTS.furtherVisit * (committed.length + nth),
    })),
  };
};
