import type { Candidate } from "./candidate.ts";
import type { Choice, Demand, FlowProblem, Owner, Spot } from "./cheapest-flow.ts";
import { outForGood } from "./out.ts";
import type { Past } from "./past.ts";
import { COSTS } from "./reason.ts";
import { costOf, reasonsFor } from "./reasons-for.ts";
import { roomIn } from "./room-in.ts";
import { daysLate, keyOf, type Slot, weekOf } from "./slot.ts";
import type { Wanted } from "./wanted.ts";

/**
 * What a visit costs that nobody makes: more than all that assigning another one could add. The
 * visits that can be made together form a matroid, so that serving the more pressing first never
 * serves fewer.
 */
const UNMET = 10_000_000;

/** A part of a day of a helper, as the flow knows it. */
export interface HelperSpot extends Spot {
  /** The helper, by their place among the candidates. */
  readonly candidate: number;
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

/** A helper in one week is one owner: so many visits a week, each further one dearer. */
const ownersOf = (candidates: ReadonlyArray<Candidate>) => {
  const all: Array<Owner> = [];
  const places = new Map<string, number>();
  const of = (at: number, slot: Slot): number => {
    const week = weekOf(slot);
    const key = `${at} ${week}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const { profile, committed = [] } = candidates[at] ?? {};
    const had = committed.filter((one) => weekOf(one) === week).length;
    all.push({
      places: Math.max(0, (profile?.mostVisits ?? 0) - had),
      further: (nth) => COSTS.furtherVisit * (had + nth),
    });
    places.set(key, all.length - 1);
    return all.length - 1;
  };
  return { all, of };
};

/**
 * A week, or several, as a flow. A part of a day has as many places as its free minutes hold of the longest visit
 * that could be put there, so that whatever is put there has room.
 */
export const weekProblem = (
  wanted: ReadonlyArray<Wanted>,
  candidates: ReadonlyArray<Candidate>,
  past: Past,
): WeekProblem => {
  const rooms = roomIn(wanted, candidates);
  const openings = candidates.map(() => new Map<string, Opening>());
  const spots: Array<{ readonly candidate: number; readonly opening: Opening }> = [];
  const opening = (candidate: number, key: string, slot: Slot, minutes: number): number => {
    const known = openings[candidate]?.get(key);
    if (known) {
      known.longest = Math.max(known.longest, minutes);
      return known.index;
    }
    const made: Opening = { index: spots.length, key, slot, longest: minutes };
    openings[candidate]?.set(key, made);
    spots.push({ candidate, opening: made });
    return made.index;
  };
  const demands = wanted.map((one): Demand => {
    const late = daysLate(one.slots);
    const slots = one.slots.map((slot, at) => ({
      slot,
      key: keyOf(slot),
      wait: (late[at] ?? 0) * one.hurry,
    }));
    const choices = candidates.flatMap((candidate, at): ReadonlyArray<Choice> => {
      const room = rooms[at];
      const free = slots.filter(({ key }) => (room?.get(key) ?? 0) >= one.minutes);
      if (free.length === 0 || outForGood(candidate, one)) return [];
      const cost = costOf(reasonsFor(candidate, one, past));
      return free.map(({ slot, key, wait }) => ({
        spot: opening(at, key, slot, one.minutes),
        cost: cost + wait,
      }));
    });
    return { choices, unmet: UNMET * (1 + one.priority) };
  });
  const owners = ownersOf(candidates);
  return {
    demands,
    spots: spots.map(({ candidate, opening: { key, slot, longest } }) => ({
      candidate,
      owner: owners.of(candidate, slot),
      slot,
      places: Math.floor((rooms[candidate]?.get(key) ?? 0) / longest),
    })),
    owners: owners.all,
  };
};
