import { absentOn } from "../helper/absence.ts";
import type { Candidate } from "./candidate.ts";
import { freeMinutes, isFull } from "./out.ts";
import { keyOf } from "./slot.ts";
import type { Wanted } from "./wanted.ts";

/** What each helper has left, in minutes, of every part of a day that somebody wants. */
export const roomIn = (
  wanted: ReadonlyArray<Wanted>,
  candidates: ReadonlyArray<Candidate>,
): ReadonlyArray<ReadonlyMap<string, number>> => {
  const slots = new Map(
    wanted.flatMap((one) => one.slots.map((slot) => [keyOf(slot), slot] as const)),
  );
  return candidates.map((candidate) => {
    const room = new Map<string, number>();
    for (const [key, slot] of slots) {
      if (!absentOn(candidate.profile, slot.on) && !isFull(candidate, slot))
        room.set(key, freeMinutes(candidate, slot));
    }
    return room;
  });
};
