import type { HelperId } from "../helper/ids.ts";
import { assignWeek, type Week } from "./assign-week.ts";
import type { Assigned, Assignment } from "./assigned.ts";
import type { Candidate } from "./candidate.ts";
import { outOf } from "./out.ts";
import type { Wanted } from "./wanted.ts";

interface Fallen extends Week {
  /** The week as it stands, the visits of who falls ill among them. */
  readonly assigned: ReadonlyArray<Assigned>;
  readonly gone: HelperId;
}

/** The week as it would stand, and whose visits somebody else takes over. */
export interface Reassignment extends Assignment {
  /** The visits that had somebody else before; all others stay as they are. */
  readonly changed: ReadonlyArray<string>;
}

/** Candidates with the visits that stay theirs. */
const holding = (
  { wanted, candidates, gone }: Fallen,
  kept: ReadonlyArray<Assigned>,
): ReadonlyArray<Candidate> => {
  const minutes = new Map(wanted.map((one) => [one.id, one.minutes]));
  return candidates
    .filter(({ id }) => id !== gone)
    .map((one) => {
      const own = kept
        .filter(({ helper }) => helper === one.id)
        .map(({ slot, wanted: visit }) => ({ ...slot, minutes: minutes.get(visit) ?? 0 }));
      return { ...one, committed: [...one.committed, ...own] };
    });
};

/** Lets one other visit go to somebody else, where that makes room; the first that does, by name. */
const swap = (
  week: Fallen,
  kept: ReadonlyArray<Assigned>,
  open: Wanted,
): ReadonlyArray<Assigned> | null => {
  for (const moved of kept) {
    const other = week.wanted.find(({ id }) => id === moved.wanted);
    const rest = kept.filter((one) => one !== moved);
    const candidates = holding(week, rest);
    const taker = candidates.find(({ id }) => id === moved.helper);
    if (!other || !taker || outOf(taker, open)) continue;
    const tried = assignWeek({ ...week, wanted: [open, other], candidates });
    if (tried.open.length === 0) return [...rest, ...tried.assigned];
  }
  return null;
};

/**
 * Somebody falls ill: others take over, and everybody else's visits stay as they are. Only where
 * nobody is free for a visit, one other visit moves to make room for it.
 */
export const reassign = (week: Fallen): Reassignment => {
  const byVisit = new Map(week.wanted.map((one) => [one.id, one]));
  let kept: ReadonlyArray<Assigned> = week.assigned
    .filter(({ helper }) => helper !== week.gone)
    .toSorted((a, b) => (a.wanted < b.wanted ? -1 : 1));
  const freed = week.assigned
    .filter(({ helper }) => helper === week.gone)
    .flatMap(({ wanted }) => byVisit.get(wanted) ?? []);
  const first = assignWeek({ ...week, wanted: freed, candidates: holding(week, kept) });
  kept = [...kept, ...first.assigned];
  const open = first.open.filter(({ wanted }) => {
    const visit = byVisit.get(wanted);
    const swapped = visit ? swap(week, kept, visit) : null;
    if (swapped) kept = swapped;
    return swapped === null;
  });
  const before = new Map(week.assigned.map((one) => [one.wanted, one]));
  const assigned = kept.toSorted((a, b) => (a.wanted < b.wanted ? -1 : 1));
  const changed = assigned.filter((one) => {
    const was = before.get(one.wanted);
    return (
      was?.helper !== one.helper || was.slot.on !== one.slot.on || was.slot.part !== one.slot.part
    );
  });
  return { assigned, open, changed: changed.map(({ wanted }) => wanted) };
};
