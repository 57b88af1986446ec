import { Card, Household, Resident } from "@huzhu/domain/people";
import { Mandate, MandateEnded, OutOfScope, OverAllowance } from "@huzhu/domain/people/proxy";
import { AccountFrozen, NeedsEarned } from "@huzhu/domain/points";
import {
  DeliveryElsewhere,
  NoDelivery,
  NotForElder,
  NotTheirs,
  PickupCode,
  ReleaseReason,
  ReservationGone,
  ReservationId,
  ReservationPolicy,
} from "@huzhu/domain/reservations";
import { Basket, OutOfStock } from "@huzhu/domain/store";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { CARD_LIMITS, REDEEMING, Receipt } from "../redemptions/index.ts";
import { CardStopped, PickupCodeWrong, PRESENTING, TooManyTries } from "../refusals/registers.ts";
import { ReservationList, ReservationRow, ReservationSlip } from "./views.ts";

export * from "./views.ts";

const atCounter: Caller = { kind: "staff", duty: "redeem-at-counter" };
const ofReservation = Schema.Struct({ reservation: ReservationId });

/** What stops somebody from asking that it is brought. */
export const ASKING_DELIVERY = [ReservationGone, DeliveryElsewhere, NoDelivery, NotForElder];

export const reservations = query({
  name: "reservations.list",
  path: "/api/reservations",
  caller: { kind: "staff", duty: "see-goods" },
  summary: "What is reserved and for whom, and what ended in the last two weeks.",
  answer: ReservationList,
});

export const reserveAtCounter = command({
  name: "reservations.reserve",
  path: "/api/reservations",
  caller: atCounter,
  summary:
    "Sets goods and points aside for a household at today's prices; answers the pickup code.",
  body: Schema.Struct({
    household: Household.fields.id,
    resident: Schema.NullOr(Resident.fields.id),
    basket: Basket,
    mandate: Schema.optionalKey(Mandate.fields.id),
    vouched: Schema.optionalKey(Schema.Boolean),
  }),
  answer: ReservationSlip,
  refusals: [...REDEEMING, MandateEnded, OutOfScope, OverAllowance, ...CARD_LIMITS, CardStopped],
});

export const findReservation = query({
  name: "reservations.find",
  method: "POST",
  path: "/api/reservations/find",
  caller: atCounter,
  summary: "What waits under a pickup code; wrong ones are counted.",
  body: Schema.Struct({ code: PickupCode }),
  answer: ReservationRow,
  refusals: [PickupCodeWrong, TooManyTries],
});

/** What whoever collects shows: the code, a card of the household, or a mandate of the elder. */
export const Shown = Schema.Union([
  Schema.TaggedStruct("Code", { code: PickupCode }),
  Schema.TaggedStruct("Card", { card: Card.fields.number }),
  Schema.TaggedStruct("Proxy", { mandate: Mandate.fields.id }),
]);
export type Shown = typeof Shown.Type;

export const collectReservation = command({
  name: "reservations.collect",
  path: "/api/reservations/:reservation/collect",
  caller: atCounter,
  summary: "Hands over exactly what was reserved, at the counter or at the elder's door.",
  params: ofReservation,
  body: Schema.Struct({ shown: Shown }),
  answer: Receipt,
  refusals: [
    ...[ReservationGone, NotTheirs, PickupCodeWrong, TooManyTries],
    ...[OutOfStock, NeedsEarned, AccountFrozen, MandateEnded, OutOfScope, OverAllowance],
    ...PRESENTING,
  ],
});

export const releaseReservation = command({
  name: "reservations.release",
  path: "/api/reservations/:reservation/release",
  caller: atCounter,
  summary:
    "Frees what was reserved, with a reason: points and goods are there for everybody again.",
  params: ofReservation,
  body: Schema.Struct({ because: ReleaseReason }),
  answer: ReservationRow,
  refusals: [ReservationGone],
});

export const askForDelivery = command({
  name: "reservations.askDelivery",
  path: "/api/reservations/:reservation/delivery",
  caller: atCounter,
  summary: "Asks that what an elder reserved is brought to their door.",
  params: ofReservation,
  answer: ReservationRow,
  refusals: ASKING_DELIVERY,
});

export const takeDelivery = command({
  name: "reservations.takeDelivery",
  path: "/api/reservations/:reservation/delivery/take",
  caller: atCounter,
  summary: "Who brings it: a helper of the village, or whoever says it.",
  params: ofReservation,
  body: Schema.Struct({ helper: Schema.NullOr(Resident.fields.id) }),
  answer: ReservationRow,
  refusals: [ReservationGone, DeliveryElsewhere],
});

export const putDeliveryBack = command({
  name: "reservations.putDeliveryBack",
  path: "/api/reservations/:reservation/delivery/put-back",
  caller: atCounter,
  summary: "Whoever meant to bring it does not.",
  params: ofReservation,
  answer: ReservationRow,
  refusals: [ReservationGone, DeliveryElsewhere],
});

export const changeReservationPolicy = command({
  name: "reservations.changePolicy",
  path: "/api/settings/reservations",
  caller: { kind: "staff", duty: "change-goods" },
  summary: "For how many days what was reserved is kept, and whether it is brought to the door.",
  body: ReservationPolicy,
  answer: ReservationPolicy,
});
