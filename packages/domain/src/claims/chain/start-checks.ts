import type { Instant } from "../../time/instant.ts";
import type { Checking } from "../state.ts";

/** Where a claim stands that was just recorded, or in a later round was recorded better. */
export const startChecks = (since: Instant, round = 1): Checking => ({
  _tag: "Checking",
  round,
  check: 0,
  since,
  signed: [],
});
