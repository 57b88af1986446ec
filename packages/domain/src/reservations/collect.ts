import { Result } from "effect";
import type { Hold } from "../points/hold.ts";
import type { NeedsEarned } from "../points/matching.ts";
import { subtract } from "../points/points.ts";
import { AccountFrozen, post } from "../points/post.ts";
import { move } from "../points/transfer.ts";
import type { RedeemFacts, Redemption } from "../store/redeem.ts";
import { OutOfStock } from "../store/stock.ts";
import { summarise, takenOut } from "../store/taken.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { ReservationGone } from "./refusals.ts";
import { type Kept, reservationState } from "./reservation.ts";

/** The goods among the facts are without what others reserved, but with what this one keeps. */
export interface CollectFacts
  extends Pick<
    RedeemFacts,
    "id" | "transfer" | "books" | "holder" | "store" | "goods" | "matching"
  > {
  readonly kept: Kept;
}

/** A redemption, and the hold that ended with it. */
export interface Collected {
  readonly redemption: Redemption;
  readonly hold: Hold;
}

export type CollectRefusal = ReservationGone | OutOfStock | NeedsEarned | AccountFrozen;

/** 取货: takes exactly what was reserved, at the prices at which it was, also what is on no shelf now. */
export const collect = (
  { id, transfer, books, holder, store, goods, matching, kept }: CollectFacts,
  now: Instant,
): Result.Result<Collected, CollectRefusal> =>
  Result.gen(function* () {
    const { lines, points, until } = kept.reservation;
    const state = reservationState(kept, now);
    if (state !== "waiting") return yield* Result.fail(new ReservationGone({ state, until }));
    if (holder.status === "frozen") {
      return yield* Result.fail(new AccountFrozen({ account: holder.id }));
    }
    for (const { good, name, pieces } of lines) {
      const onHand = goods.find((one) => one.id === good)?.onHand ?? 0;
      if (onHand < pieces) {
        return yield* Result.fail(new OutOfStock({ good, name, onHand, wanted: pieces }));
      }
    }
    const reason = { _tag: "ByRedemption", redemption: id, summary: summarise(lines) } as const;
    const entries = move(holder.id, store.id, points);
    const drafted = { id: transfer, entries, eventDate: localDate(now), recordedAt: now, reason };
    const unheld = { account: holder.id, amount: points };
    const posted = post(books, drafted, { matching, unheld });
    if (Result.isFailure(posted) && posted.failure._tag === "NeedsEarned") {
      return yield* Result.fail(posted.failure);
    }
    return {
      redemption: {
        ...{ id, lines, points, topUp: null, balance: subtract(holder.balance, points) },
        // What stood on hold is there, in an account that is open: a refusal here is a defect.
        posting: Result.getOrThrow(posted),
        movements: takenOut(lines, now),
      },
      hold: { ...kept.hold, end: { kind: "posted", at: now, amount: points, transfer } },
    };
  });
