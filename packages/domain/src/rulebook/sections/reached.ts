import type { Threshold } from "./ranking.ts";

type Step = Threshold["steps"][number];

/** How far somebody has come. */
export interface Reached {
  /** The highest step whose `least` the amount has; `null` below the first. */
  readonly step: Step | null;
  /** The next one and how much is missing to it, in smallest units; `null` on the last. */
  readonly next: { readonly step: Step; readonly missing: number } | null;
}

/**
 * The highest step of a threshold that an amount reaches, and what is missing to the next: stars, a
 * loan, a card. Which amount (what is held, all that was ever earned, the score of a period) is the
 * threshold's `measure`, and the caller's to know. Source: practice.md section 9 number 14.
 */
export const reached = ({ steps }: Threshold, amount: number): Reached => {
  let step: Step | null = null;
  let next: Step | null = null;
  for (const one of steps) {
    if (one.least <= amount) {
      if (step === null || one.least > step.least) step = one;
    } else if (next === null || one.least < next.least) next = one;
  }
  return { step, next: next && { step: next, missing: next.least - amount } };
};
