import { Claim, ClaimStep, Note } from "@huzhu/domain/claims";
import { Household, Resident } from "@huzhu/domain/people";
import { Points, TransferId } from "@huzhu/domain/points";
import { Particulars, Quantity, RuleCode, Step } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { ApiError } from "../refusals/api-error.ts";

/** A claim with the names that a person reads beside it. */
export const ClaimRow = Schema.Struct({
  ...Claim.fields,
  householdNumber: Schema.String,
  hamlet: Schema.String,
  head: Schema.NullOr(Schema.String),
  residentName: Schema.NullOr(Schema.String),
  ruleTitle: Schema.String,
  unit: Schema.String,
  /** Null where the household recorded it itself. */
  recordedByName: Schema.NullOr(Schema.String),
});
export type ClaimRow = typeof ClaimRow.Type;

/** Whom a meeting's list names, and how much each did. */
export const ClaimLine = Schema.Struct({
  household: Household.fields.id,
  resident: Schema.NullOr(Resident.fields.id),
  quantity: Quantity,
  /** What the rule asks beside the quantity; what the register knows is added to its facts. */
  particulars: Schema.optionalKey(Particulars),
});
export type ClaimLine = typeof ClaimLine.Type;

/** One deed of one person, or of everybody who came: the same rule and day for all lines. */
export const ClaimDraft = Schema.Struct({
  rule: RuleCode,
  eventDate: CalendarDate,
  note: Note,
  lines: Schema.Array(ClaimLine).check(Schema.isMinLength(1), Schema.isMaxLength(500)),
});
export type ClaimDraft = typeof ClaimDraft.Type;

/** What became of one claim of a batch: on its way, counted with points and steps, or refused. */
export const Outcome = Schema.Union([
  /** Signed, and not at its end yet. */
  Schema.TaggedStruct("Signed", { claim: Claim.fields.id, step: ClaimStep }),
  Schema.TaggedStruct("Counted", {
    claim: Claim.fields.id,
    points: Points,
    steps: Schema.Array(Step),
    balance: Points,
  }),
  Schema.TaggedStruct("NotCounted", { claim: Claim.fields.id, refusal: ApiError }),
]);
export type Outcome = typeof Outcome.Type;

/** What a line would be worth if it were approved now. */
export const Preview = Schema.Struct({
  household: Household.fields.id,
  resident: Schema.NullOr(Resident.fields.id),
  points: Points,
  /** What goes beyond a cap: to the relief pool, or as honour. */
  donated: Points,
  honoured: Points,
  steps: Schema.Array(Step),
});
export type Preview = typeof Preview.Type;

/** A claim that was corrected: as it was taken back, and as it counts now. */
export const Correction = Schema.Struct({
  reversed: ClaimRow,
  reversal: TransferId,
  corrected: ClaimRow,
  /** What the right claim moved; `null` where its points came out as none. */
  transfer: Schema.NullOr(TransferId),
  points: Points,
  steps: Schema.Array(Step),
  /** What the household has now. */
  balance: Points,
});
export type Correction = typeof Correction.Type;
