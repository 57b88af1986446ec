import { type Actor, batches, goods, reservations, type Write } from "@huzhu/db";
import { unkeepable } from "@huzhu/domain/reservations";
import { type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { freeReservation } from "./free.ts";

/**
 * Frees, once goods broke, spoiled or were counted as missing, what can no longer be kept: who reserved
 * first keeps first. The journal is locked.
 */
export const freeShort = async (tx: Write, actor: Actor, now: Instant): Promise<void> => {
  const today = localDate(now);
  const waiting = await reservations.waiting(tx, today);
  if (waiting.length === 0) return;
  const sound = await batches.sound(tx, await goods.list(tx), today);
  const left = new Map(sound.map(({ id, onHand }) => [id, onHand]));
  const lost = unkeepable(
    waiting.map((kept) => ({ kept, lines: kept.reservation.lines })),
    left,
  );
  for (const { kept } of lost) {
    // It was read as waiting under the journal's lock: a refusal here is a defect.
    Result.getOrThrow(await freeReservation(tx, kept, { because: "short", actor, now }));
  }
};
