import { Schema } from "effect";
import { ClaimId } from "../claims/ids.ts";
import { Fen } from "../money/fen.ts";
import { HamletId, HouseholdId, ResidentId } from "../people/ids.ts";
import { Points } from "../points/points.ts";
import { VisitId } from "../reciprocity/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { FilialPaymentId } from "./filial/filial-payment.ts";

const whose = { household: HouseholdId, hamlet: HamletId, on: CalendarDate };

/** One thing that somebody did, as the books have it: what the figures of a candidate are made of. */
export const DeedLine = Schema.Union([
  /** A visit that was confirmed, as one of its helpers gave it. */
  Schema.TaggedStruct("VisitGiven", {
    ...{ ...whose, visit: VisitId, resident: ResidentId, service: Schema.String },
    ...{ minutes: Schema.Int, points: Points },
    /** Whether the elder said that it was good. */
    good: Schema.Boolean,
  }),
  /** A claim that was approved, and stands; points below zero are a deduction. */
  Schema.TaggedStruct("ClaimConfirmed", {
    ...{ ...whose, claim: ClaimId, resident: Schema.NullOr(ResidentId), title: Schema.String },
    points: Points,
  }),
  /** What a child paid a parent; `resident` is the parent. */
  Schema.TaggedStruct("ChildPaid", {
    ...{ ...whose, payment: FilialPaymentId, resident: ResidentId, child: Schema.String, fen: Fen },
  }),
]);
export type DeedLine = typeof DeedLine.Type;
