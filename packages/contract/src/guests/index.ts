import {
  ClearingId,
  ClearingOver,
  OverShopLimit,
  OwnClearing,
  SaleId,
  ShopClosed,
  ShopSigns,
  SideSigned,
} from "@huzhu/domain/alliance";
import { GuestSaleOver, GuestsNotAgreed, Offer, PointsDiffer } from "@huzhu/domain/guests";
import { Card, VillageId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { NoPartners } from "@huzhu/domain/rulebook";
import { Basket } from "@huzhu/domain/store";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { CARD_LIMITS, REDEEMING } from "../redemptions/index.ts";
import { PRESENTING } from "../refusals/registers.ts";
import {
  Guest,
  GuestServed,
  GuestVillageRow,
  GuestVillageView,
  NeighbourVillage,
} from "./views.ts";

export * from "./views.ts";

const keeps: Caller = { kind: "staff", duty: "keep-alliance" };
const serves: Caller = { kind: "staff", duty: "redeem-at-counter" };
/** The counter as well as the office: what went to guests left the shelf. */
const sees: Caller = { kind: "staff", duty: "see-goods" };

const ofVillage = Schema.Struct({ village: VillageId });
const ofSale = Schema.Struct({ village: VillageId, sale: SaleId });

export const neighbourVillages = query({
  name: "guests.neighbours",
  path: "/api/neighbour-villages",
  caller: keeps,
  summary: "The other villages of this server, and what was agreed with their stores.",
  answer: Schema.Array(NeighbourVillage),
});

export const agreeWithVillage = command({
  name: "guests.offer",
  path: "/api/neighbour-villages/:village/offer",
  caller: keeps,
  summary: "Asks the store of another village to serve the people of this one.",
  params: ofVillage,
  body: Schema.Struct({
    rate: Offer.fields.rate,
    householdMost: Offer.fields.householdMost,
    shopMost: Offer.fields.shopMost,
    open: Schema.Boolean,
  }),
  answer: Offer,
  refusals: [PointsDiffer],
});

export const guestVillages = query({
  name: "guests.villages",
  path: "/api/guests",
  caller: sees,
  summary: "The other villages that asked to be served here.",
  answer: Schema.Array(GuestVillageRow),
});

export const guestVillage = query({
  name: "guests.village",
  path: "/api/guests/:village",
  caller: sees,
  summary: "One other village: what was agreed, what its people took, and what it owes.",
  params: ofVillage,
  answer: GuestVillageView,
});

export const welcomeGuests = command({
  name: "guests.welcome",
  path: "/api/guests/:village/welcome",
  caller: keeps,
  summary: "Says yes to what another village asks, at the rate that was shown.",
  params: ofVillage,
  body: Schema.Struct({ rate: Offer.fields.rate }),
  answer: GuestVillageRow,
  refusals: [GuestsNotAgreed, PointsDiffer],
});

export const closeToGuests = command({
  name: "guests.close",
  path: "/api/guests/:village/close",
  caller: keeps,
  summary: "Serves the people of another village no more.",
  params: ofVillage,
  answer: GuestVillageRow,
});

export const presentGuest = query({
  name: "guests.present",
  method: "POST",
  path: "/api/guest-card",
  caller: serves,
  summary: "Who of the villages that are served here laid their card down, masked.",
  body: Schema.Struct({ card: Card.fields.number }),
  answer: Schema.Array(Guest),
  refusals: PRESENTING,
});

export const serveGuest = command({
  name: "guests.serve",
  path: "/api/guests/:village/sales",
  caller: serves,
  summary: "Exchanges a guest's points of another village for goods of this one, both or neither.",
  params: ofVillage,
  body: Schema.Struct({ card: Card.fields.number, basket: Basket }),
  answer: GuestServed,
  refusals: [
    ...[GuestsNotAgreed, PointsDiffer, ShopClosed, NoPartners, OverShopLimit],
    ...[...REDEEMING, ...PRESENTING, ...CARD_LIMITS],
  ],
});

export const takeBackFromGuest = command({
  name: "guests.takeBack",
  path: "/api/guests/:village/sales/:sale/back",
  caller: serves,
  summary: "Takes all of a guest's goods back on the same day; the points go back.",
  params: ofSale,
  answer: Schema.Struct({ sale: SaleId, points: Points }),
  refusals: [GuestSaleOver],
});

export const signForGuests = command({
  name: "guests.sign",
  path: "/api/guests/:village/clearings/:clearing/sign",
  caller: keeps,
  summary: "Signs another village's list of what it owes, for the store.",
  params: Schema.Struct({ village: VillageId, clearing: ClearingId }),
  answer: Schema.Struct({ clearing: ClearingId }),
  refusals: [ClearingOver, SideSigned, OwnClearing, ShopSigns],
});
