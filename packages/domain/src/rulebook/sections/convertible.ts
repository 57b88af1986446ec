import type { TimeBank } from "./time-bank.ts";

/**
 * How many minutes may still be turned into goods: the bank's share of all that were earned, minutes
 * rounded down, without those that were converted before; none where the document has no share.
 * Source: practice.md section 9 number 18.
 */
export const convertibleOf = (
  { convertible = 0 }: TimeBank,
  earned: number,
  convertedBefore: number,
): number =>
  Math.max(0, Number((BigInt(Math.max(0, earned)) * BigInt(convertible)) / 100n) - convertedBefore);
