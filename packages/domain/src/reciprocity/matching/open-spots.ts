import type { Candidate } from "./candidate.ts";
import type { Choice, Demand, FlowProblem, Spot } from "./cheapest-flow.ts";
import { outForGood } from "./out.ts";
import type { Past } from "./past.ts";
import { COSTS } from "./reason.ts";
import { costOf, reasonsFor } from "./reasons-for.ts";
import { roomIn } from "./room-in.ts";
import { keyOf, type Slot } from "./slot.ts";
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
  readonly key: string;
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
  const rooms = roomIn(wanted, candidates);
  const openings = candidates.map(() => new Map<string, Opening>());
  const spots: Array<{ readonly owner: number; readonly opening: Opening }> = [];
  const opening = (owner: number, key: string, slot: Slot, minutes: number): number => {
    const known = openings[owner]?.get(key);
    if (known) {
      known.longest = Math.max(known.longest, minutes);
      return known.index;
    }
    const made: Opening = { index: spots.length, key, slot, longest: minutes };
    openings[owner]?.set(key, made);
    spots.push({ owner, opening: made });
    return made.index;
  };
  const demands = wanted.map((one): Demand => {
    const slots = one.slots.map((slot) => ({ slot, key: keyOf(slot) }));
    const choices = candidates.flatMap((candidate, owner): ReadonlyArray<Choice> => {
      const room = rooms[owner];
      const free = slots.filter(({ key }) => (room?.get(key) ?? 0) >= one.minutes);
      if (free.length === 0 || outForGood(candidate, one)) return [];
      const cost = costOf(reasonsFor(candidate, one, past));
      return free.map(({ slot, key }) => ({ spot: opening(owner, key, slot, one.minutes), cost }));
    });
    return { choices, unmet: UNMET * (1 + one.priority) };
  });
  return {
    demands,
    spots: spots.map(({ owner, opening: { key, slot, longest } }) => ({
      owner,
      slot,
      places: Math.floor((rooms[owner]?.get(key) ?? 0) / longest),
    })),
    owners: candidates.map(({ profile, committed }) => ({
      places: Math.max(0, profile.mostVisits - committed.length),
      further: (nth) => COSTS.furtherVisit * (committed.length + nth),
    })),
  };
};
