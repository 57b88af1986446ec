import type { CommonCap } from "../cap.ts";

/** A ceiling and how full it is, in smallest units of points. */
export interface Gauge {
  readonly most: number;
  readonly issued: number;
  /** What may still be issued; never less than nothing. */
  readonly left: number;
  /** Rounded down, so that 100 means full; more than 100 where an older version issued more. */
  readonly percent: number;
}

/** What a ceiling of issuance still allows. Source: practice.md section 9 number 11. */
export const gaugeOf = ({ most }: Pick<CommonCap, "most">, issued: number): Gauge => ({
  most,
  issued,
  left: Math.max(0, most - issued),
  percent: Number((BigInt(Math.max(0, issued)) * 100n) / BigInt(most)),
});
