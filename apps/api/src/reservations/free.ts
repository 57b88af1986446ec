import { type Actor, accounts, holds, reservations, type Write } from "@huzhu/db";
import { releaseHold } from "@huzhu/domain/points";
import {
  type Kept,
  type ReleaseReason,
  ReservationGone,
  reservationState,
} from "@huzhu/domain/reservations";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";

interface Freeing {
  readonly because: ReleaseReason;
  readonly actor: Actor;
  readonly now: Instant;
}

/** Ends a reservation under the journal's lock: points and goods are there for everybody again. */
export const freeReservation = async (
  tx: Write,
  kept: Kept,
  { because, actor, now }: Freeing,
): Promise<Result.Result<void, ReservationGone>> => {
  const { id, until } = kept.reservation;
  const [account] = await accounts.lock(tx, [kept.hold.account]);
  if (!account) throw new Error(`The hold ${id} is of no account.`);
  const freed = releaseHold({ hold: kept.hold, account }, now);
  if (Result.isFailure(freed)) {
    return Result.fail(new ReservationGone({ state: reservationState(kept, now), until }));
  }
  await holds.end(tx, freed.success.hold, actor);
  await accounts.setHeld(tx, freed.success.account, account.held);
  await reservations.say(tx, id, { _tag: "Released", why: because }, { actor, at: now });
  return Result.void;
};
