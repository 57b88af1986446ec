import { Result } from "effect";
import type { Fen } from "../money/fen.ts";
import { type Allocated, type AllocateRefusal, allocate } from "./allocate.ts";
import type { CandidateId } from "./ids.ts";
import type { AwardScheme } from "./scheme.ts";
import type { Candidate } from "./score.ts";

/** How one candidate fares by two schemes. */
export interface Change {
  readonly candidate: CandidateId;
  readonly before: number;
  readonly after: number;
}

const amounts = ({ awards }: Allocated): ReadonlyMap<CandidateId, number> =>
  new Map(awards.map(({ candidate, amount }) => [candidate, amount]));

/** Whose award would be another one by another draft; the largest differences first. */
export const whatIf = (
  [one, other]: readonly [AwardScheme, AwardScheme],
  candidates: ReadonlyArray<Candidate>,
  budget: Fen,
): Result.Result<ReadonlyArray<Change>, AllocateRefusal> =>
  Result.gen(function* () {
    const before = amounts(yield* allocate(one, candidates, budget));
    const after = amounts(yield* allocate(other, candidates, budget));
    const size = ({ before: was, after: is }: Change) => Math.abs(is - was);
    return candidates
      .map(({ id }) => ({
        candidate: id,
        before: before.get(id) ?? 0,
        after: after.get(id) ?? 0,
      }))
      .filter((change) => size(change) > 0)
      .toSorted((a, b) => size(b) - size(a) || (a.candidate < b.candidate ? -1 : 1));
  });
