import { Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { ResidentId } from "../../people/ids.ts";
import { Why } from "../../points/reason.ts";
import { Instant } from "../../time/instant.ts";
import { HelperId } from "../helper/ids.ts";
import { Mark } from "./evidence.ts";
import { Paid } from "./pay.ts";
import { Seen } from "./seen.ts";
import { Share } from "./share.ts";

/** 三张脸: how it was. */
export const Feedback = Schema.Literals(["good", "fair", "bad"]);
export type Feedback = typeof Feedback.Type;

/** Who says that help was given: the elder, who acts for them, the office after asking, or time. */
export const Confirmer = Schema.Union([
  Schema.TaggedStruct("ByElder", {}),
  Schema.TaggedStruct("ByProxy", { proxy: ResidentId }),
  Schema.TaggedStruct("ByOffice", { staff: StaffId }),
  Schema.TaggedStruct("Automatic", {}),
]);
export type Confirmer = typeof Confirmer.Type;

export const Confirmation = Schema.Struct({
  by: Confirmer,
  at: Instant,
  feedback: Schema.NullOr(Feedback),
  pay: Schema.Array(Paid),
});
export type Confirmation = typeof Confirmation.Type;

/** Who says that a visit was not as it stands: the elder's side, a helper, or the office for them. */
export const Side = Schema.Union([
  Schema.TaggedStruct("OfElder", {}),
  Schema.TaggedStruct("OfHelper", { helper: HelperId }),
  Schema.TaggedStruct("OfOffice", { staff: StaffId }),
]);
export type Side = typeof Side.Type;

/** What one side says, with what it has to show for it. */
const Statement = Schema.Struct({ by: Side, at: Instant, says: Why });

/** What came of a dispute: the visit stands and is paid, or it counts for nothing. */
export const VisitRuling = Schema.Literals(["stands", "void"]);
export type VisitRuling = typeof VisitRuling.Type;

/** 争议: both sides are heard, then somebody else decides. */
export const Dispute = Schema.Struct({
  raised: Statement,
  answers: Schema.Array(Statement),
  decision: Schema.NullOr(
    Schema.Struct({ ruling: VisitRuling, by: StaffId, at: Instant, why: Why }),
  ),
});
export type Dispute = typeof Dispute.Type;

/** What a visit was: when the helpers came and went, how long each helped, what they saw. */
const done = { came: Mark, went: Mark, shares: Schema.Array(Share), seen: Seen };

const Planned = Schema.TaggedStruct("Planned", {});
const CheckedIn = Schema.TaggedStruct("CheckedIn", { came: Mark });
const CheckedOut = Schema.TaggedStruct("CheckedOut", done);
export type CheckedOut = typeof CheckedOut.Type;

/** It counts. `dispute` is one that was decided. */
const Confirmed = Schema.TaggedStruct("Confirmed", {
  ...done,
  confirmation: Confirmation,
  dispute: Schema.NullOr(Dispute),
});
export type Confirmed = typeof Confirmed.Type;

/** Somebody says that it was not so; what was paid already stays until that is decided. */
const Disputed = Schema.TaggedStruct("Disputed", {
  ...done,
  confirmation: Schema.NullOr(Confirmation),
  dispute: Dispute,
});
export type Disputed = typeof Disputed.Type;

/** A dispute found that it counts for nothing; what had been paid was taken back. */
const Void = Schema.TaggedStruct("Void", {
  ...done,
  confirmation: Schema.NullOr(Confirmation),
  dispute: Dispute,
});

const Missed = Schema.TaggedStruct("Missed", { at: Instant, why: Why });
const CalledOff = Schema.TaggedStruct("CalledOff", { at: Instant, why: Why });

/**
 * How far a visit has come:
 *
 *     Planned ── check in ──▶ CheckedIn ── check out ──▶ CheckedOut ── confirm ──▶ Confirmed
 *      │ │  └── call back ─────────────────────────────▶  │                        │  ▲
 *      │ └──── miss ───▶ Missed                           └─ dispute ─▶ Disputed ◀─┘  │
 *      └────── call off ▶ CalledOff                                      │  └─ stands ─┘
 *                                                                        └─ void ─▶ Void
 *
 * Confirmation pays, once. A dispute of what is confirmed comes within some days of it.
 */
export const VisitState = Schema.Union([
  Planned,
  CheckedIn,
  CheckedOut,
  Confirmed,
  Disputed,
  Void,
  Missed,
  CalledOff,
]);
export type VisitState = typeof VisitState.Type;

export const VisitStep = Schema.Literals([
  "Planned",
  "CheckedIn",
  "CheckedOut",
  "Confirmed",
  "Disputed",
  "Void",
  "Missed",
  "CalledOff",
]);
export type VisitStep = typeof VisitStep.Type;
