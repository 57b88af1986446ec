import type { Rulebook } from "../rulebook.ts";

/** What is known beside the past; what is not given is not told. */
export interface RehearsalOptions {
  /**
   * Counts the past beside the draft and says what a deed counted before, where the deed does not
   * say it itself; also what a point was worth.
   */
  readonly against?: Rulebook | undefined;
  /** What the fund holds, in fen. */
  readonly fund?: number | undefined;
  /** Points that may be spent today, and the shelf at today's prices; both in smallest units. */
  readonly stock?: { readonly outstanding: number; readonly shelf: number } | undefined;
}
