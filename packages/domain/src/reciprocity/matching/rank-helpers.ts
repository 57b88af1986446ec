import { Schema } from "effect";
import { HelperId } from "../helper/ids.ts";
import type { Candidate } from "./candidate.ts";
import { fits, Out, outOf } from "./out.ts";
import type { Past } from "./past.ts";
import { RankReason } from "./reason.ts";
import { costOf, reasonsFor } from "./reasons-for.ts";
import { Slot } from "./slot.ts";
import type { Wanted } from "./wanted.ts";

/** A helper with what speaks for them and against; the least cost comes first. */
export const Ranked = Schema.Struct({
  helper: HelperId,
  cost: Schema.Int,
  reasons: Schema.Array(RankReason),
  /** The first part of a day in which they could come; `null` where they cannot. */
  slot: Schema.NullOr(Slot),
  /** Why they cannot be asked; `null` where they can. */
  out: Schema.NullOr(Out),
});
export type Ranked = typeof Ranked.Type;

const byOrder = (a: Ranked, b: Ranked): number =>
  Number(a.out !== null) - Number(b.out !== null) ||
  a.cost - b.cost ||
  (a.helper < b.helper ? -1 : 1);

const hasRoom =
  (candidate: Candidate, { minutes }: Wanted) =>
  (slot: Slot): boolean =>
    fits(candidate, slot, minutes);

/** Every helper in the order in which to ask them for a visit, each with why; who is out stands last. */
export const rankHelpers = (
  wanted: Wanted,
  candidates: ReadonlyArray<Candidate>,
  past: Past,
): ReadonlyArray<Ranked> =>
  candidates
    .map((candidate): Ranked => {
      const reasons = reasonsFor(candidate, wanted, past);
      const out = outOf(candidate, wanted);
      const slot = out ? null : (wanted.slots.find(hasRoom(candidate, wanted)) ?? null);
      return { helper: candidate.id, cost: costOf(reasons), reasons, slot, out };
    })
    .toSorted(byOrder);
