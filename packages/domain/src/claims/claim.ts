import { Schema } from "effect";
import { StaffId } from "../governance/staff.ts";
import { HouseholdId, ResidentId } from "../people/ids.ts";
import { TransferId } from "../points/ids.ts";
import { Points } from "../points/points.ts";
import { Why } from "../points/reason.ts";
import { Particulars, Quantity } from "../rulebook/deed.ts";
import { RuleCode } from "../rulebook/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { ClaimId } from "./ids.ts";

/** Why a claim was turned down, or what there is to say about it; in the cadre's words. */
export const Note = Schema.String.check(Schema.isMaxLength(200));

/** Waiting for somebody else to look at it. */
export const Pending = Schema.TaggedStruct("Pending", {});

/**
 * Counted; `points` is what it was worth, `counted` what of it fills caps and buckets, `version` the
 * rulebook that said so.
 */
export const Approved = Schema.TaggedStruct("Approved", {
  by: StaffId,
  at: Instant,
  points: Points,
  counted: Points,
  version: Schema.Int,
});

/** Turned down, with the reason. */
export const Refused = Schema.TaggedStruct("Refused", {
  by: StaffId,
  at: Instant,
  why: Note.check(Schema.isPattern(/\S/)),
});

/**
 * Counted, and taken back 冲正: `points`, `counted` and `version` are those of the approval,
 * `transfer` is the reversal that undid it. It counts towards no cap any more.
 */
export const Reversed = Schema.TaggedStruct("Reversed", {
  by: StaffId,
  at: Instant,
  points: Points,
  counted: Points,
  version: Schema.Int,
  why: Why,
  transfer: TransferId,
});

/**
 * 申报: somebody says that something worth points happened.
 *
 *     Pending ── approve ──▶ Approved ── reverse ──▶ Reversed
 *        └────── refuse ───▶ Refused
 */
export const Claim = Schema.Struct({
  id: ClaimId,
  household: HouseholdId,
  /** Who did it, where the village writes that down. */
  resident: Schema.NullOr(ResidentId),
  rule: RuleCode,
  quantity: Quantity,
  /** What the rule asks beside the quantity, and what was known of whoever the claim is for. */
  particulars: Particulars,
  eventDate: CalendarDate,
  note: Note,
  recordedBy: StaffId,
  recordedAt: Instant,
  state: Schema.Union([Pending, Approved, Refused, Reversed]),
});
export type Claim = typeof Claim.Type;
export type ClaimState = Claim["state"];
