import { NotEnoughUnseen, OverAllowance } from "@huzhu/domain/people/proxy";
import { ReservationGone, ReservationId } from "@huzhu/domain/reservations";
import { Basket } from "@huzhu/domain/store";
import { Schema } from "effect";
import { command, kiosk, query } from "../endpoint/index.ts";
import { CARD_LIMITS, REDEEMING } from "../redemptions/index.ts";
import { ASKING_DELIVERY } from "../reservations/index.ts";
import { ReservationSlip } from "../reservations/views.ts";
import { WITH_CARD, withCard } from "./with-card.ts";

const ofReservation = Schema.Struct({ reservation: ReservationId });

export const reserveAtKiosk = command({
  name: "kiosk.reserve",
  path: "/api/kiosk/reservations",
  caller: kiosk,
  summary: "Sets goods and points aside for the card holder, who gets a pickup code.",
  body: Schema.Struct({ ...withCard, basket: Basket }),
  answer: ReservationSlip,
  refusals: [...REDEEMING, ...WITH_CARD, OverAllowance, NotEnoughUnseen, ...CARD_LIMITS],
});

export const ownReservationsAtKiosk = query({
  name: "kiosk.ownReservations",
  method: "POST",
  path: "/api/kiosk/reservations/own",
  caller: kiosk,
  summary: "What is kept for the card holder, with the codes.",
  body: Schema.Struct(withCard),
  answer: Schema.Array(ReservationSlip),
  refusals: [...WITH_CARD],
});

export const giveBackAtKiosk = command({
  name: "kiosk.giveBack",
  path: "/api/kiosk/reservations/:reservation/give-back",
  caller: kiosk,
  summary: "The card holder no longer wants what is kept: points and goods are free again.",
  params: ofReservation,
  body: Schema.Struct(withCard),
  answer: Schema.Array(ReservationSlip),
  refusals: [...WITH_CARD, ReservationGone],
});

export const askForDeliveryAtKiosk = command({
  name: "kiosk.askDelivery",
  path: "/api/kiosk/reservations/:reservation/delivery",
  caller: kiosk,
  summary: "Asks that what is kept for an elder is brought to their door.",
  params: ofReservation,
  body: Schema.Struct(withCard),
  answer: ReservationSlip,
  refusals: [...WITH_CARD, ...ASKING_DELIVERY],
});
