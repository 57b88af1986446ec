import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { RedemptionLine } from "./redeem.ts";
import type { Movement } from "./stock.ts";

/**
 * 退货: the movements that put back all that a redemption took, in pieces, on the day of `now`. Goods
 * come back even where the shelf has them no more; `why` stands on each movement as its note.
 */
export const returnRedemption = (
  { lines, why }: { readonly lines: ReadonlyArray<RedemptionLine>; readonly why: string },
  now: Instant,
): ReadonlyArray<Movement> =>
  lines.map(({ good, pieces }) => ({
    good,
    kind: "return",
    pieces,
    eventDate: localDate(now),
    recordedAt: now,
    note: why,
  }));
