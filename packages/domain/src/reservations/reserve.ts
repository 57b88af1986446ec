import { Result } from "effect";
import type { HeldAccount } from "../points/hold.ts";
import { placeHold } from "../points/place-hold.ts";
import type { Basket } from "../store/basket.ts";
import { type RedeemFacts, type RedeemRefusal, redeem } from "../store/redeem.ts";
import { summarise } from "../store/taken.ts";
import { addDays } from "../time/add-days.ts";
import { Instant } from "../time/instant.ts";
import { endOfDay, localDate } from "../time/local-date.ts";
import type { PickupCode, ReservationId } from "./ids.ts";
import type { ReservationPolicy } from "./policy.ts";
import type { Reservation } from "./reservation.ts";

/** Who asks for it, and the code that was drawn for it. */
export interface ReserveFor
  extends Pick<Reservation, "household" | "resident" | "card" | "mandate"> {
  readonly id: ReservationId;
  readonly code: PickupCode;
}

/** What a reservation changes: the account keeps so many points less to spend. */
export interface Reserved extends HeldAccount {
  readonly reservation: Reservation;
}

/** The last day on which what is reserved now can be collected. */
export const keptUntil = ({ days }: ReservationPolicy, now: Instant) =>
  addDays(localDate(now), days);

/**
 * 留货: what a redemption would take now is set aside, points and pieces, at the prices of today. It
 * is refused for whatever would refuse the redemption; `facts` hold as many pieces of each good as
 * nobody else reserved and as are still good on the last day.
 */
export const reserve = (
  facts: RedeemFacts,
  basket: Basket,
  { policy, ...wanted }: ReserveFor & { readonly policy: ReservationPolicy },
  now: Instant,
): Result.Result<Reserved, RedeemRefusal> =>
  Result.gen(function* () {
    const { lines, points } = yield* redeem(facts, basket, now);
    const until = keptUntil(policy, now);
    const held = placeHold(
      {
        ...{ id: wanted.id, account: facts.holder, to: facts.store, amount: points },
        purpose: `留货：${summarise(lines)}`,
        expiresAt: Instant.make(endOfDay(until) + 1),
      },
      now,
    );
    const [first, ...others] = lines;
    if (!first) throw new Error("A basket is never empty.");
    const reservation = {
      ...wanted,
      lines: [first, ...others],
      points,
      reservedAt: now,
      until,
    } as const;
    // Whatever would refuse the hold has refused the redemption: what is refused here is a defect.
    return { ...Result.getOrThrow(held), reservation };
  });
