import type { Allocated } from "./allocate.ts";
import type { CandidateId } from "./ids.ts";

/** How one candidate fares by two allocations, in fen. */
export interface Change {
  readonly candidate: CandidateId;
  readonly before: number;
  readonly after: number;
}

/** What everybody gets, those who get nothing among them. */
const amounts = ({ awards, without }: Allocated): ReadonlyMap<CandidateId, number> => {
  const all = new Map<CandidateId, number>(without.map(({ candidate }) => [candidate, 0]));
  for (const { candidate, amount } of awards) all.set(candidate, amount);
  return all;
};

/**
 * Whose award is another one by another allocation: of other weights, or of facts that were put right.
 * The largest differences first.
 */
export const whatIf = (one: Allocated, other: Allocated): ReadonlyArray<Change> => {
  const [before, after] = [amounts(one), amounts(other)];
  const size = ({ before: was, after: is }: Change) => Math.abs(is - was);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((candidate) => ({
      candidate,
      before: before.get(candidate) ?? 0,
      after: after.get(candidate) ?? 0,
    }))
    .filter((change) => size(change) > 0)
    .toSorted((a, b) => size(b) - size(a) || (a.candidate < b.candidate ? -1 : 1));
};
