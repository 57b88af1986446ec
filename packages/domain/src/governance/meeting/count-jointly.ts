import { Result } from "effect";
import { decided } from "../decision/decided.ts";
import type { MotionId } from "../decision/motion-id.ts";
import type { Resolution } from "./resolution.ts";

/** What came of a joint motion: nothing yet as long as a hamlet has not counted. */
export interface Jointly {
  readonly total: Resolution | null;
  readonly carried: boolean | null;
}

const sum = (parts: ReadonlyArray<Resolution>, of: (part: Resolution) => number): number =>
  parts.reduce((all, part) => all + of(part), 0);

/**
 * Counts what the households of all hamlets said on their own days as one vote of the village: quorum
 * and majority are those of all households together, whatever a hamlet alone would have said. The
 * decision has the day, the leader, the keeper and the minutes of the last of the meetings.
 */
export const countJointly = (
  motion: MotionId,
  parts: ReadonlyArray<Resolution | null>,
): Jointly => {
  const counted = parts.flatMap((part) => part ?? []);
  const last = counted.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  if (!last || counted.length < parts.length) return { total: null, carried: null };
  const figures = {
    due: sum(counted, ({ due }) => due),
    present: sum(counted, ({ present }) => present),
    inFavour: sum(counted, ({ inFavour }) => inFavour),
    against: sum(counted, ({ against }) => against),
    abstained: sum(counted, ({ abstained }) => abstained),
  };
  const total: Resolution = { ...last, ...figures, motion };
  return { total, carried: Result.isSuccess(decided({ ...total, body: "households" })) };
};
