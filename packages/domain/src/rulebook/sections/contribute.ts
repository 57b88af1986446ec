import { type Rounding, scaled } from "../ratio.ts";
import type { Contribution } from "./contribution.ts";

/**
 * What the fund adds to what children pay their parents, in fen: its share of `paid`, nothing where
 * less than `floor` was paid, and at most `cap` plus `perChild` for each of the `children` who pay.
 * Without `cap` it is limited by `perChild` alone, and without either by nothing. Parts of a fen are
 * dropped unless the document rounds half up. Source: practice.md section 9 number 19.
 */
export const contribute = (
  { share, floor = 0, cap, perChild }: Contribution,
  paid: number,
  children: number,
  rounding: Rounding = "down",
): number => {
  if (paid <= 0 || paid < floor) return 0;
  const added = scaled(paid, share, rounding);
  if (cap === undefined && perChild === undefined) return added;
  return Math.min(added, (cap ?? 0) + (perChild ?? 0) * children);
};
