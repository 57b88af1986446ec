import { Fen } from "@huzhu/domain/money";
import { Household, Resident } from "@huzhu/domain/people";
import { Mandate, MandateEnded, OutOfScope, OverAllowance } from "@huzhu/domain/people/proxy";
import {
  AccountFrozen,
  NeedsEarned,
  Points,
  ReturnedLine,
  TransferId,
  Why,
} from "@huzhu/domain/points";
import { BalanceTooLow, NotByProxy, Ratio, TooOften, WindowClosed } from "@huzhu/domain/rulebook";
import {
  Basket,
  BroughtBack,
  CardLimitReached,
  CodeNeeded,
  GoodId,
  MadeByAnother,
  NotForSale,
  NotInRedemption,
  OnlyForElders,
  OutOfStock,
  PaidWithMoney,
  PriceChanged,
  QuotaPeriod,
  QuotaUsed,
  RedemptionId,
  RedemptionLine,
  ShortOfPoints,
  Takers,
  TooLateToUndo,
  TopUp,
  TopUpDiffers,
  TwiceInBasket,
  VouchNeeded,
} from "@huzhu/domain/store";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command, PageNumber, pageOf, query } from "../endpoint/index.ts";
import { REVERSING } from "../ledger/transfers.ts";
import { CardStopped } from "../refusals/registers.ts";

export * from "./quiet.ts";

/** What the village's policy may say against a redemption that day. */
export const MAY_REDEEM = [WindowClosed, TooOften, BalanceTooLow, NotByProxy];

/** What refuses a redemption, at the counter as at the kiosk. */
export const REDEEMING = [
  ...MAY_REDEEM,
  NotForSale,
  OnlyForElders,
  TwiceInBasket,
  PriceChanged,
  QuotaUsed,
  OutOfStock,
  ShortOfPoints,
  TopUpDiffers,
  NeedsEarned,
  AccountFrozen,
];

/** What a card asks for above the most of a day: its code, or somebody who knows the person. */
export const CARD_LIMITS = [CodeNeeded, CardLimitReached, VouchNeeded];

const AT_COUNTER = [...REDEEMING, MandateEnded, OutOfScope, OverAllowance, ...CARD_LIMITS];

/** What somebody took home for how many points, and what is left. */
export const Receipt = Schema.Struct({
  redemption: RedemptionId,
  at: Instant,
  lines: Schema.Array(RedemptionLine),
  points: Points,
  /** What was paid in money beside. */
  topUp: Schema.NullOr(TopUp),
  /** `null` where a proxy came who may not see it. */
  balance: Schema.NullOr(Points),
  /** Who came by a mandate of the elder; masked at the kiosk. */
  actedBy: Schema.NullOr(Schema.String),
});
export type Receipt = typeof Receipt.Type;

export const RedemptionRow = Schema.Struct({
  redemption: RedemptionId,
  at: Instant,
  household: Household.fields.id,
  /** Whose goods they were, where that was known. */
  resident: Schema.NullOr(Resident.fields.id),
  householdNumber: Schema.String,
  name: Schema.NullOr(Schema.String),
  points: Points,
  topUp: Schema.NullOr(TopUp),
  lines: Schema.Array(RedemptionLine),
  /** The kiosk or the member of staff where it happened. */
  by: Schema.String,
  /** Who came by a mandate of the elder. */
  actedBy: Schema.NullOr(Schema.String),
  transfer: TransferId,
  /** The transfer that undid it: the points went back, and the goods. */
  reversedBy: Schema.NullOr(TransferId),
  /** For how many minutes more whoever asks may undo it at the counter; 0 where not, or not any more. */
  undoMinutes: Schema.Int,
  /** What came back of it while the rest stands, for something else or not. */
  returned: Schema.Array(ReturnedLine),
});
export type RedemptionRow = typeof RedemptionRow.Type;

export const redeemAtCounter = command({
  name: "redemptions.redeem",
  path: "/api/redemptions",
  caller: { kind: "staff", duty: "redeem-at-counter" },
  summary: "Exchanges a household's points for goods at the counter.",
  body: Schema.Struct({
    household: Household.fields.id,
    resident: Schema.NullOr(Resident.fields.id),
    basket: Basket,
    /** By which mandate somebody else came for the resident (代领). */
    mandate: Schema.optionalKey(Mandate.fields.id),
    /** Whoever stands at the counter knows the person, whose card has no code. */
    vouched: Schema.optionalKey(Schema.Boolean),
    /** The money, in fen, that was agreed to for points that are missing (补差价). */
    cash: Schema.optionalKey(Fen),
  }),
  answer: Receipt,
  refusals: [...AT_COUNTER, CardStopped],
});

export const undoRedemption = command({
  name: "redemptions.undo",
  path: "/api/redemptions/:redemption/undo",
  caller: { kind: "staff", duty: "redeem-at-counter" },
  summary:
    "Undoes a redemption within ten minutes, by whoever made it: points, lots, goods and batches stand as they did.",
  params: Schema.Struct({ redemption: RedemptionId }),
  answer: Schema.Struct({ transfer: TransferId, points: Points }),
  refusals: [TooLateToUndo, MadeByAnother, ...REVERSING],
});

export const redeemingTerms = query({
  name: "redemptions.terms",
  path: "/api/households/:household/redeeming",
  caller: { kind: "staff", duty: "redeem-at-counter" },
  summary: "What the village's rules say of a household's redeeming today.",
  params: Schema.Struct({ household: Household.fields.id }),
  answer: Schema.Struct({
    /** The sentence of why nothing can be taken today; `null` where it can. */
    notNow: Schema.NullOr(Schema.String),
    /** The sentence of why nobody else may come for them; `null` where they may. */
    notByProxy: Schema.NullOr(Schema.String),
    /** Fen for one smallest unit of missing points; `null` where no money is taken. */
    topUp: Schema.NullOr(Ratio),
  }),
});

/** 补差价: the money that was taken at the counter, in fen, and what the fund received of it. */
export const redemptionTill = query({
  name: "redemptions.till",
  path: "/api/redemptions/till",
  caller: { kind: "staff", duty: "see-goods" },
  summary: "How much money the counter took beside points, and how much of it the fund received.",
  answer: Schema.Struct({ taken: Fen, handedOver: Fen }),
});

/** How many more pieces of a good with a quota may go, and when it begins anew. */
export const QuotaLeft = Schema.Struct({
  left: Schema.Int,
  within: QuotaPeriod,
  again: CalendarDate,
});
export type QuotaLeft = typeof QuotaLeft.Type;

/** A good that a household may not take as it likes: `quota` is `null` where it is not for it. */
export const BoundGood = Schema.Struct({
  good: GoodId,
  /** For whom alone it is, where that is not whoever stands there. */
  only: Schema.NullOr(Takers),
  quota: Schema.NullOr(QuotaLeft),
});
export type BoundGood = typeof BoundGood.Type;

export const boundGoods = query({
  name: "redemptions.boundGoods",
  path: "/api/redemptions/bound/:household",
  caller: { kind: "staff", duty: "redeem-at-counter" },
  summary: "Goods that are not for whoever came, or only so many pieces more of them.",
  params: Schema.Struct({ household: Household.fields.id }),
  query: Schema.Struct({ resident: Schema.optionalKey(Resident.fields.id) }),
  answer: Schema.Array(BoundGood),
});

/** What came back, what went out for it, and the points of both: the slip has both lines. */
export const ExchangeReceipt = Schema.Struct({
  transfer: TransferId,
  returned: Schema.Array(ReturnedLine),
  back: Points,
  receipt: Receipt,
});
export type ExchangeReceipt = typeof ExchangeReceipt.Type;

export const exchangeGoods = command({
  name: "redemptions.exchange",
  path: "/api/redemptions/:redemption/exchange",
  caller: { kind: "staff", duty: "redeem-at-counter" },
  summary:
    "Takes goods of a redemption back and gives others for them, both or neither; broken ones are written off.",
  params: Schema.Struct({ redemption: RedemptionId }),
  body: Schema.Struct({
    returned: Schema.Array(BroughtBack).check(Schema.isMinLength(1), Schema.isMaxLength(50)),
    basket: Basket,
    why: Why,
  }),
  answer: ExchangeReceipt,
  refusals: [NotInRedemption, PaidWithMoney, ...REVERSING, ...AT_COUNTER],
});

export const redemptions = query({
  name: "redemptions.list",
  path: "/api/redemptions",
  caller: { kind: "staff", duty: "see-goods" },
  summary: "Redemptions, the newest first.",
  query: Schema.Struct({ page: Schema.optionalKey(PageNumber) }),
  answer: pageOf(RedemptionRow),
});
