import { type Read, reservations } from "@huzhu/db";
import { deliveryOf, releasedBecause, reservationState } from "@huzhu/domain/reservations";
import { Instant } from "@huzhu/domain/time";

const TWO_DAYS = 2 * 24 * 60 * 60_000;

/** What today's page says of reservations. */
export const reservationFigures = async (read: Read, now: Instant) => {
  const kept = await reservations.since(read, Instant.make(now - TWO_DAYS));
  const freed = kept.filter(
    ({ hold, said }) => hold.end?.kind === "expired" || releasedBecause(said) === "short",
  );
  const open = kept.filter(
    (one) => reservationState(one, now) === "waiting" && deliveryOf(one.said).state === "asked",
  );
  return { reservationsFreed: freed.length, deliveriesOpen: open.length };
};
