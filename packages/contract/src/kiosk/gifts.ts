import { Card, Household } from "@huzhu/domain/people";
import { NotKin, Points, SameAccount } from "@huzhu/domain/points";
import { Schema } from "effect";
import { command, kiosk, query } from "../endpoint/index.ts";
import { Amount, POSTING } from "../ledger/posting.ts";
import { CARD_LIMITS } from "../redemptions/index.ts";
import { PRESENTING } from "../refusals/registers.ts";

/** Kin to whom the card holder may give points, as a public screen may show them. */
export const KioskKin = Schema.Struct({
  household: Household.fields.id,
  /** 王** */
  maskedName: Schema.String,
  /** What they are to the card holder: 女儿. */
  tie: Schema.String,
});
export type KioskKin = typeof KioskKin.Type;

export const kinAtKiosk = query({
  name: "kiosk.kin",
  method: "POST",
  path: "/api/kiosk/kin",
  caller: kiosk,
  summary: "To which kin the card holder may give points; none where the village lets nobody.",
  body: Schema.Struct({ card: Card.fields.number }),
  answer: Schema.Array(KioskKin),
  refusals: PRESENTING,
});

/** What was given to whom, and what is left. */
export const KioskGift = Schema.Struct({
  ...KioskKin.fields,
  amount: Points,
  balance: Points,
});
export type KioskGift = typeof KioskGift.Type;

export const giveAtKiosk = command({
  name: "kiosk.give",
  path: "/api/kiosk/gifts",
  caller: kiosk,
  summary: "The card holder gives points to kin, within what the card may spend in a day.",
  body: Schema.Struct({ card: Card.fields.number, to: Household.fields.id, amount: Amount }),
  answer: KioskGift,
  refusals: [NotKin, SameAccount, ...POSTING, ...CARD_LIMITS, ...PRESENTING],
});
