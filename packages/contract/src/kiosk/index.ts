import { Card, CardCode, CodeVerdict } from "@huzhu/domain/people";
import { Mandate, MandateEnded, NotEnoughUnseen, OverAllowance } from "@huzhu/domain/people/proxy";
import { Points, Scale } from "@huzhu/domain/points";
import { Basket, GoodId, PhotoId } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { anyone, command, kiosk, query, session } from "../endpoint/index.ts";
import { CARD_LIMITS, MAY_REDEEM, QuotaLeft, REDEEMING, Receipt } from "../redemptions/index.ts";
import { NoCode, PairingCodeWrong, PRESENTING, TooManyTries } from "../refusals/registers.ts";
import { WITH_CARD, withCard } from "./with-card.ts";

export * from "./awards.ts";
export * from "./claims.ts";
export * from "./fund.ts";
export * from "./gifts.ts";
export * from "./lacks.ts";
export * from "./meals.ts";
export * from "./news.ts";
export * from "./pulse.ts";
export * from "./reservations.ts";
export * from "./visits.ts";

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
  /** `null` where somebody acts for them who may not see it. */
  balance: Schema.NullOr(Points),
  latest: Schema.Array(Schema.Struct({ date: CalendarDate, amount: Points, title: Schema.String })),
  /** What whoever acts for them may do; `null` where they came themselves. */
  acting: Schema.NullOr(
    Schema.Struct({
      mandate: Mandate.fields.id,
      see: Schema.Boolean,
      ask: Schema.Boolean,
      /** How much may still be taken today at once; `null` where nothing may be taken. */
      spend: Schema.NullOr(Points),
    }),
  ),
  /** Why nothing can be taken today by the village's rules; never what they hold to who may not see it. */
  notNow: Schema.NullOr(Schema.Union(MAY_REDEEM)),
  /** How many people may act for them. */
  named: Schema.Int,
  /** Whether there is kin to whom they may give points. */
  gives: Schema.Boolean,
  /** For whom the card holder may act besides, masked. */
  others: Schema.Array(Schema.Struct({ mandate: Mandate.fields.id, maskedName: Schema.String })),
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
  /** How many more whoever stands there may take; `null` as many as there are. */
  quota: Schema.NullOr(QuotaLeft),
});
export type ShelfGood = typeof ShelfGood.Type;

const presented = Schema.Struct({ card: Card.fields.number });

/** Somebody whom the card holder lets act for them, masked. */
export const OwnProxyLine = Schema.Struct({
  mandate: Mandate.fields.id,
  maskedName: Schema.String,
  from: CalendarDate,
  until: CalendarDate,
  scope: Mandate.fields.scope,
});
export type OwnProxyLine = typeof OwnProxyLine.Type;

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
  refusals: PRESENTING,
});

export const actForAtKiosk = command({
  name: "kiosk.actFor",
  path: "/api/kiosk/acting",
  caller: kiosk,
  summary:
    "The card holder acts for somebody who named them; it is kept who looked at whose points.",
  body: Schema.Struct({ card: Card.fields.number, mandate: Mandate.fields.id }),
  answer: Holder,
  refusals: [...WITH_CARD],
});

export const ownProxiesAtKiosk = query({
  name: "kiosk.ownProxies",
  method: "POST",
  path: "/api/kiosk/proxies",
  caller: kiosk,
  summary: "Whom the card holder lets act for them.",
  body: presented,
  answer: Schema.Array(OwnProxyLine),
  refusals: PRESENTING,
});

export const revokeProxyAtKiosk = command({
  name: "kiosk.revokeProxy",
  path: "/api/kiosk/proxies/:mandate/revoke",
  caller: kiosk,
  summary: "The card holder takes a mandate back at once.",
  params: Schema.Struct({ mandate: Mandate.fields.id }),
  body: presented,
  answer: Schema.Array(OwnProxyLine),
  refusals: [...PRESENTING, MandateEnded],
});

export const shelf = query({
  name: "kiosk.shelf",
  method: "POST",
  path: "/api/kiosk/shelf",
  caller: kiosk,
  summary:
    "The goods that whoever stands there can take home today; what is not for them is not there.",
  body: Schema.Struct(withCard),
  refusals: [...WITH_CARD],
  answer: Schema.Array(ShelfGood),
});

export const redeemAtKiosk = command({
  name: "kiosk.redeem",
  path: "/api/kiosk/redemptions",
  caller: kiosk,
  summary: "Exchanges the card holder's points for goods.",
  body: Schema.Struct({ ...withCard, basket: Basket }),
  answer: Receipt,
  refusals: [...REDEEMING, ...WITH_CARD, OverAllowance, NotEnoughUnseen, ...CARD_LIMITS],
});

export const enterCodeAtKiosk = command({
  name: "kiosk.enterCode",
  path: "/api/kiosk/card/code",
  caller: kiosk,
  summary: "The card's four digits; the right ones open the way for one redemption here.",
  body: Schema.Struct({ card: Card.fields.number, cardCode: CardCode }),
  answer: CodeVerdict,
  refusals: [NoCode, ...PRESENTING],
});
