import type { Deed } from "../deed.ts";

/** One deed of a past, with what is told apart in a rehearsal. */
export interface PastDeed {
  readonly deed: Deed;
  /** What it counted in its own time, in smallest units; left out where `against` is to say it. */
  readonly before?: number | undefined;
  /** The hamlet of whoever it is for, in the village's words. */
  readonly hamlet?: string | undefined;
  /** The groups that they belonged to on the day, in the village's words. */
  readonly groups?: ReadonlyArray<string> | undefined;
}
