import { Card } from "@huzhu/domain/people";
import { Points, Scale } from "@huzhu/domain/points";
import { Basket, GoodId, PhotoId } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { anyone, command, kiosk, query, session } from "../endpoint/index.ts";
import { REDEEMING, Receipt } from "../redemptions/index.ts";
import { CardStopped, CardUnknown, PairingCodeWrong, TooManyTries } from "../refusals/registers.ts";

export * from "./claims.ts";

/** What a kiosk knows of its village; nothing about anybody. */
export const KioskView = Schema.Struct({
  name: Schema.String,
  village: Schema.String,
  scale: Scale,
  demo: Schema.Boolean,
});
export type KioskView = typeof KioskView.Type;

/** The holder of a card as a public screen may show them: masked (law I17). */
export const Holder = Schema.Struct({
  /** 王**, for the screen. */
  maskedName: Schema.String,
  /** 王, for the greeting. */
  surname: Schema.String,
  elder: Schema.Boolean,
  balance: Points,
  latest: Schema.Array(Schema.Struct({ date: CalendarDate, amount: Points, title: Schema.String })),
});
export type Holder = typeof Holder.Type;

/** A good as the kiosk offers it today. */
export const ShelfGood = Schema.Struct({
  good: GoodId,
  name: Schema.String,
  unit: Schema.String,
  photo: Schema.NullOr(PhotoId),
  price: Points,
  onHand: Schema.Int,
});
export type ShelfGood = typeof ShelfGood.Type;

const presented = Schema.Struct({ card: Card.fields.number });

export const pair = session({
  name: "kiosk.pair",
  path: "/api/kiosk/pair",
  caller: anyone,
  summary: "Pairs this machine by the six digits from the console; the token travels in a cookie.",
  body: Schema.Struct({ code: Schema.String.check(Schema.isPattern(/^\d{6}$/)) }),
  answer: KioskView,
  refusals: [PairingCodeWrong, TooManyTries],
});

export const thisKiosk = query({
  name: "kiosk.this",
  path: "/api/kiosk",
  caller: kiosk,
  summary: "The kiosk's own name and village.",
  answer: KioskView,
});

export const presentCard = query({
  name: "kiosk.presentCard",
  method: "POST",
  path: "/api/kiosk/card",
  caller: kiosk,
  summary: "Who holds a card, masked, with balance and the latest changes.",
  body: presented,
  answer: Holder,
  refusals: [CardUnknown, CardStopped],
});

export const shelf = query({
  name: "kiosk.shelf",
  path: "/api/kiosk/shelf",
  caller: kiosk,
  summary: "The goods that can be exchanged today.",
  answer: Schema.Array(ShelfGood),
});

export const redeemAtKiosk = command({
  name: "kiosk.redeem",
  path: "/api/kiosk/redemptions",
  caller: kiosk,
  summary: "Exchanges the card holder's points for goods.",
  body: Schema.Struct({ card: Card.fields.number, basket: Basket }),
  answer: Receipt,
  refusals: [...REDEEMING, CardUnknown, CardStopped],
});
