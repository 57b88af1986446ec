import { Reservation, ReservationSaid } from "@huzhu/domain/reservations";
import { RedemptionLine } from "@huzhu/domain/store";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import type { Tables } from "../tables/define.ts";

type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;
const toActor = decoding(Schema.fromJsonString(Actor));
const toLines = decoding(Schema.fromJsonString(Schema.NonEmptyArray(RedemptionLine)));
const toSaid = decoding(Schema.fromJsonString(ReservationSaid));
const toReservation = decoding(Reservation);

/** A reservation as a value, and who made it. */
export const reservationOf = (row: Row<"reservation">) => ({
  reservation: toReservation({
    ...row,
    household: row.householdId,
    resident: row.residentId,
    card: row.cardId,
    mandate: row.mandateId,
    lines: toLines(row.lines),
  }),
  actor: toActor(row.actor),
});

export const reservationSaidOf = ({ said, at, actor }: Row<"reservationStep">) => ({
  said: toSaid(said),
  at: Instant.make(at),
  actor: toActor(actor),
});
