import { ReservationSlip } from "@huzhu/contract";
import { reservations, villages } from "@huzhu/db";
import type { VillageId } from "@huzhu/domain/people";
import { Schema } from "effect";
import type { Incoming } from "../mount/incoming.ts";
import type { Verb } from "../mount/verb.ts";
import { keptFor } from "../reservations/slip-view.ts";
import { afterAnswer } from "./after-answer.ts";
import { putSlip } from "./put-slip.ts";
import { reservationSlip } from "./reservation-slip.ts";

const toSlip = Schema.decodeUnknownSync(ReservationSlip);

const printed = async ({ world }: Incoming, home: VillageId, answer: unknown): Promise<void> => {
  const { printer } = world;
  const { id } = toSlip(answer);
  if (!printer?.isFirst(id)) return;
  await world.db.read(home, async (tx) => {
    const village = await villages.find(tx);
    const kept = await reservations.byId(tx, id);
    if (!village || !kept) return;
    const person = await keptFor(tx, kept.reservation);
    void putSlip(printer, reservationSlip(kept.reservation, person?.name ?? null, village));
  });
};

/** A reservation whose slip comes after its answer. */
export const withReservationSlip = (verb: Verb): Verb => afterAnswer(verb, printed);
