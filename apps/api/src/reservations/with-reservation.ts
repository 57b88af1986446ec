import { NotFound, type ReservationRow } from "@huzhu/contract";
import {
  type Actor,
  journal,
  type KeptReservation,
  reservations,
  type VillageProfile,
  type Write,
} from "@huzhu/db";
import { deliveryOf, type ReservationId, type ReservationSaid } from "@huzhu/domain/reservations";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { rowViews } from "./row-view.ts";

interface About {
  readonly tx: Write;
  readonly now: Instant;
  readonly actor: Actor;
  readonly village: VillageProfile;
}

/** A reservation and how bringing it stands, looked up under the journal's lock. */
export const lockReservation = async (tx: Write, id: ReservationId) => {
  await journal.lock(tx);
  const kept = await reservations.byId(tx, id);
  if (!kept) return Result.fail(new NotFound({ what: "reservation" }));
  return Result.succeed({ kept, delivery: deliveryOf(kept.said) });
};

/** How a reservation stands by now, as staff see it. */
export const seeReservation = async (
  { tx, village, now }: About,
  kept: KeptReservation,
): Promise<ReservationRow> => {
  const after = (await reservations.byId(tx, kept.reservation.id)) ?? kept;
  const [row] = await rowViews(tx, [after], { village, now });
  if (!row) throw new Error(`The reservation ${kept.reservation.id} has no row.`);
  return row;
};

/** Looks a reservation up, writes down what was decided about it, and answers how it stands then. */
export const withReservation = async <Refusal>(
  about: About,
  id: ReservationId,
  decide: (at: {
    readonly kept: KeptReservation;
    readonly delivery: ReturnType<typeof deliveryOf>;
  }) => Promise<Result.Result<ReservationSaid, Refusal>>,
): Promise<Result.Result<ReservationRow, Refusal | NotFound>> => {
  const { tx, now, actor } = about;
  const found = await lockReservation(tx, id);
  if (Result.isFailure(found)) return Result.fail(found.failure);
  const decided = await decide(found.success);
  if (Result.isFailure(decided)) return Result.fail(decided.failure);
  await reservations.say(tx, id, decided.success, { actor, at: now });
  return Result.succeed(await seeReservation(about, found.success.kept));
};
