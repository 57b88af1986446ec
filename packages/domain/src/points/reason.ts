import { Schema } from "effect";
import { SaleId, ShopId } from "../alliance/ids.ts";
import { ServiceCode } from "../catalog/ids.ts";
import { ClaimId } from "../claims/ids.ts";
import { GiftId, LineCode, PaymentId } from "../fund/ids.ts";
import { MoneyPlace, PurseOf } from "../fund/place.ts";
import { FundSource } from "../fund/source.ts";
import { CandidateId, RoundId } from "../incentives/ids.ts";
import { CardId, ResidentId } from "../people/ids.ts";
import { VisitId } from "../reciprocity/ids.ts";
import { RuleCode } from "../rulebook/ids.ts";
import { Step } from "../rulebook/step.ts";
import { GoodId, RedemptionId } from "../store/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { AccountId, HoldId, TransferId, VoucherNumber } from "./ids.ts";
import { Origin } from "./lot.ts";
import { Points } from "./points.ts";
import { HeldUnit, Unit } from "./unit.ts";

/** What somebody wrote down as the reason; never empty. */
export const Why = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(200));

/** An approved claim: which rule of which version gave or took the points, step by step. */
export const ByRule = Schema.TaggedStruct("ByRule", {
  claim: ClaimId,
  rule: RuleCode,
  ruleTitle: Schema.String,
  version: Schema.Int,
  steps: Schema.Array(Step),
});
export type ByRule = typeof ByRule.Type;

/** Points exchanged for goods; `summary` names the goods as they were called that day. */
export const ByRedemption = Schema.TaggedStruct("ByRedemption", {
  redemption: RedemptionId,
  summary: Schema.String,
  /** 换货: the transfer by which, in the same act, something else came back. */
  exchanged: Schema.optionalKey(TransferId),
});
export type ByRedemption = typeof ByRedemption.Type;

/** Pieces of a good that came back of a redemption, and the points that they had cost. */
export const ReturnedLine = Schema.Struct({
  good: GoodId,
  pieces: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 999 })),
  points: Points,
  /** They came back broken, and are written off. */
  broken: Schema.Boolean,
});
export type ReturnedLine = typeof ReturnedLine.Type;

/** 退回一部分: some goods of a redemption came back, the rest of it stands; `summary` names them. */
export const ByReturn = Schema.TaggedStruct("ByReturn", {
  redemption: RedemptionId,
  lines: Schema.Array(ReturnedLine),
  summary: Schema.String,
  why: Why,
});
export type ByReturn = typeof ByReturn.Type;

/** What tells the returns of one redemption from all others: their subjects begin with it. */
export const returnsOf = (redemption: RedemptionId): string => `${redemption}/`;
/** Points exchanged at a shop of the alliance for its own goods. */
export const ByShop = Schema.TaggedStruct("ByShop", {
  sale: SaleId,
  shop: ShopId,
  /** As the shop was called that day. */
  shopName: Schema.String,
  summary: Schema.String,
});

/** 冲正: undoes one transfer; `replacement` is the one that stands for it now, where there is one. */
export const ByReversal = Schema.TaggedStruct("ByReversal", {
  transfer: TransferId,
  why: Why,
  replacement: Schema.NullOr(TransferId),
});
export type ByReversal = typeof ByReversal.Type;

/** 转赠: one gives to kin, or to a group; `card` is the one by which they gave it themselves. */
export const ByGift = Schema.TaggedStruct("ByGift", {
  from: AccountId,
  to: AccountId,
  note: Schema.String,
  card: Schema.optionalKey(CardId),
});

/** What tells the gifts by one card from all others: their subjects begin with it. */
export const giftsBy = (card: CardId): string => `${card}/`;

/** 捐赠: one gives to the pool for those in need. */
export const ByDonation = Schema.TaggedStruct("ByDonation", {
  from: AccountId,
  note: Schema.String,
});

/** 救助: the pool gives to somebody in need; `decision` names the decision that allows it. */
export const ByRelief = Schema.TaggedStruct("ByRelief", {
  to: AccountId,
  decision: Why,
});

/**
 * 启动积分: the pool gives an elder who cannot help others something to begin with, once a year in a
 * unit; `decision` names the decision that allows it.
 */
export const ByStarter = Schema.TaggedStruct("ByStarter", {
  resident: ResidentId,
  unit: Unit,
  year: Schema.Int,
  decision: Why,
});
export type ByStarter = typeof ByStarter.Type;

/** Points that no rule gave: a grant, an opening balance, points paid for, or time given. */
export const ByGrant = Schema.TaggedStruct("ByGrant", { origin: Origin, why: Why });

/** 过期: what nobody spent by its last day; `carried` went on with a new one. */
export const ByExpiry = Schema.TaggedStruct("ByExpiry", {
  account: AccountId,
  on: CalendarDate,
  carried: Points,
});

/** 折换: one of the two transfers by which one unit became another; `other` is the second one. */
export const ByConversion = Schema.TaggedStruct("ByConversion", {
  other: TransferId,
  side: Schema.Literals(["out", "in"]),
  /** So many of the one for so many of the other: `[60, 2]` is 60 minutes for 2 points. */
  rate: Schema.Tuple([Schema.Int, Schema.Int]),
});

/** Paper vouchers were issued, came back, or were made void. */
export const ByVoucher = Schema.TaggedStruct("ByVoucher", {
  step: Schema.Literals(["issued", "redeemed", "voided"]),
  first: VoucherNumber,
  last: VoucherNumber,
  count: Schema.Int,
  why: Schema.String,
});

/** What stood on hold was taken. */
export const ByHold = Schema.TaggedStruct("ByHold", { hold: HoldId, purpose: Schema.String });

/** A family was split, merged or dissolved, and its points went where that was decided. */
export const ByRegister = Schema.TaggedStruct("ByRegister", {
  verb: Schema.Literals(["split", "merge", "dissolved"]),
  from: AccountId,
  to: AccountId,
  why: Why,
});

/**
 * A confirmed visit: which service of which version of the catalog it was, what a whole delivery
 * brings in this unit, and among how many helpers that was shared out by their minutes.
 */
export const ByVisit = Schema.TaggedStruct("ByVisit", {
  visit: VisitId,
  unit: HeldUnit,
  service: ServiceCode,
  serviceTitle: Schema.String,
  version: Schema.Int,
  reward: Schema.Int,
  helpers: Schema.Int,
});
export type ByVisit = typeof ByVisit.Type;

/** 以奖代补: an award in points for what was done from a day to a last one, as a round came out. */
export const ByAward = Schema.TaggedStruct("ByAward", {
  round: RoundId,
  candidate: CandidateId,
  /** How the scheme is called. */
  title: Schema.String,
  from: CalendarDate,
  last: CalendarDate,
});
export type ByAward = typeof ByAward.Type;

/** 进账: money came into the fund, from whom the gift itself says. */
export const ByContribution = Schema.TaggedStruct("ByContribution", {
  gift: GiftId,
  source: FundSource,
  line: LineCode,
  place: MoneyPlace,
});

/** 付款: money left the fund, for what an order, a round or a purchase says. */
export const ByPayment = Schema.TaggedStruct("ByPayment", {
  payment: PaymentId,
  line: LineCode,
  place: MoneyPlace,
  use: Schema.NullOr(Schema.String),
  title: Schema.String,
});

/** 调拨: money of the fund moved between lines, or between bank and cash box. */
export const ByFundMove = Schema.TaggedStruct("ByFundMove", {
  from: PurseOf,
  to: PurseOf,
  why: Why,
});

/** Why a transfer exists. Every point has one. */
export const Reason = Schema.Union([
  ByRule,
  ByRedemption,
  ByReturn,
  ByShop,
  ByReversal,
  ByGift,
  ByDonation,
  ByRelief,
  ByStarter,
  ByGrant,
  ByExpiry,
  ByConversion,
  ByVoucher,
  ByHold,
  ByRegister,
  ByVisit,
  ByAward,
  ByContribution,
  ByPayment,
  ByFundMove,
]);
export type Reason = typeof Reason.Type;

/** What tells the starter credit of somebody in a unit and a year from all others. */
export const starterOf = ({
  resident,
  unit,
  year,
}: Pick<ByStarter, "resident" | "unit" | "year">): string => `${resident}/${unit}/${year}`;

/**
 * What a reason is about. Two transfers are never about the same for the same kind of reason: no
 * claim is posted twice, no visit is paid twice in a unit, nobody has two starter credits in a year
 * or two awards of a round, and no transfer is reversed twice.
 */
export const subjectOf = (reason: Reason, transfer: TransferId): string => {
  switch (reason._tag) {
    case "ByRule":
      return reason.claim;
    case "ByRedemption":
      return reason.redemption;
    case "ByReturn":
      return `${returnsOf(reason.redemption)}${transfer}`;
    case "ByShop":
      return reason.sale;
    case "ByReversal":
      return reason.transfer;
    case "ByHold":
      return reason.hold;
    case "ByStarter":
      return starterOf(reason);
    case "ByVisit":
      return `${reason.visit}/${reason.unit}`;
    case "ByAward":
      return `${reason.round}/${reason.candidate}`;
    case "ByGift":
      return reason.card === undefined ? transfer : `${giftsBy(reason.card)}${transfer}`;
    case "ByContribution":
      return reason.gift;
    case "ByPayment":
      return reason.payment;
    default:
      return transfer;
  }
};
