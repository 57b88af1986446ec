import { Schema } from "effect";
import { StaffId } from "../governance/staff.ts";
import { Fen } from "../money/fen.ts";
import { TransferId } from "../points/ids.ts";
import { GoodId, PhotoId } from "../store/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { Budget } from "./budget.ts";
import { Donor } from "./donor.ts";
import { Gift, GiftInKind } from "./gift.ts";
import { GiftId, PaymentId, PledgeId } from "./ids.ts";
import { FundLine, Words } from "./line.ts";
import { LinePayment } from "./payment.ts";
import { Pledge } from "./pledge.ts";
import { Thanked } from "./thank.ts";

const Why = Words(60);

/** A line was opened, changed or closed: it is now this. */
export const LineSet = Schema.TaggedStruct("LineSet", { line: FundLine });
/** Somebody who gives was entered, or is called something else now. */
export const DonorSet = Schema.TaggedStruct("DonorSet", { donor: Donor });
export const GiftReceived = Schema.TaggedStruct("GiftReceived", {
  gift: Gift,
  transfer: TransferId,
});
export const InKindReceived = Schema.TaggedStruct("InKindReceived", {
  gift: GiftInKind,
  /** Which movement of the good's stock it came in by; older lines do not say it. */
  movement: Schema.optionalKey(Schema.Int),
});
export const Pledged = Schema.TaggedStruct("Pledged", { pledge: Pledge });
export const PledgeEnded = Schema.TaggedStruct("PledgeEnded", { pledge: PledgeId, why: Why });
export const OrderDrafted = Schema.TaggedStruct("OrderDrafted", { payment: LinePayment });
export const OrderApproved = Schema.TaggedStruct("OrderApproved", { payment: PaymentId });
export const OrderRefused = Schema.TaggedStruct("OrderRefused", { payment: PaymentId, why: Why });
/** Money left a purse, for an order or for whatever else was decided. */
export const Paid = Schema.TaggedStruct("Paid", { payment: LinePayment, transfer: TransferId });
/** A gift or a payment was written by mistake and undone. */
export const TakenBack = Schema.TaggedStruct("TakenBack", {
  about: Schema.Union([GiftId, PaymentId]),
  transfer: TransferId,
  why: Why,
});
/** A receipt or another paper about a gift or a payment: its photo, and the SHA-256 of it. */
export const PaperAttached = Schema.TaggedStruct("PaperAttached", {
  about: Schema.Union([GiftId, PaymentId]),
  photo: PhotoId,
  title: Words(30),
  digest: Schema.String,
});
/** 盘点: how much lay in the cash box, and how much there should have been. */
export const CashCounted = Schema.TaggedStruct("CashCounted", {
  on: CalendarDate,
  booked: Fen,
  counted: Fen,
  note: Schema.String.check(Schema.isMaxLength(60)),
});

/** A year's plan was put to a meeting; what it carries is then set line by line. */
export const BudgetDrafted = Schema.TaggedStruct("BudgetDrafted", { budget: Budget });

/** What a payment bought went onto a shelf: as one batch, by this movement of the good's stock. */
export const GoodsBought = Schema.TaggedStruct("GoodsBought", {
  payment: PaymentId,
  good: GoodId,
  pieces: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 })),
  movement: Schema.Int,
});

export const FundSaid = Schema.Union([
  LineSet,
  BudgetDrafted,
  DonorSet,
  GiftReceived,
  InKindReceived,
  Pledged,
  PledgeEnded,
  OrderDrafted,
  OrderApproved,
  OrderRefused,
  Paid,
  TakenBack,
  PaperAttached,
  CashCounted,
  Thanked,
  GoodsBought,
]);
export type FundSaid = typeof FundSaid.Type;

/** One line of the fund's book, appended and never changed; money itself is in the ledger. */
export const FundEntry = Schema.Struct({
  /** Its place in the book, counted from one. */
  number: Schema.Int,
  said: FundSaid,
  at: Instant,
  by: StaffId,
});
export type FundEntry = typeof FundEntry.Type;
