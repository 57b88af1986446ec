import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { RedemptionLine } from "./redeem.ts";
import type { Movement } from "./stock.ts";

/** What was taken in one breath, as a statement says it. */
export const summarise = (lines: ReadonlyArray<RedemptionLine>): string =>
  lines.map(({ name, pieces, unit }) => `${name}${pieces}${unit}`).join("、");

/** The movements by which the goods of some lines leave the stock. */
export const takenOut = (
  lines: ReadonlyArray<RedemptionLine>,
  now: Instant,
): ReadonlyArray<Movement> =>
  lines.map(({ good, pieces }) => ({
    good,
    kind: "redemption",
    pieces: -pieces,
    eventDate: localDate(now),
    recordedAt: now,
    note: "",
  }));
