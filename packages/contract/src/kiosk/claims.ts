import {
  AppealedAlready,
  AppealOver,
  Claim,
  ClaimStep,
  NotAppealable,
  NotApproved,
  NoticeOver,
  NotTheirs,
  ObjectedAlready,
  OtherStep,
} from "@huzhu/domain/claims";
import { HeldUnit, Points, Why } from "@huzhu/domain/points";
import { Quantity, RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { RECORDING } from "../claims/recording.ts";
import { command, kiosk, query } from "../endpoint/index.ts";
import { WITH_CARD, withCard } from "./with-card.ts";

/** How a quantity is counted: whole units times ten to the `decimals`. */
const counted = { quantity: Quantity, decimals: Schema.Int, unit: Schema.String };

/** A line of the board as a public screen shows it: masked, and nothing of why (law I17). */
export const KioskBoardLine = Schema.Struct({
  claim: Claim.fields.id,
  hamlet: Schema.String,
  householdNumber: Schema.String,
  /** 王**. */
  maskedName: Schema.String,
  ruleTitle: Schema.String,
  ...counted,
  eventDate: CalendarDate,
  /** What it would come to today. */
  points: Schema.NullOr(Points),
  /** Whether `points` are points, or minutes of time credit. */
  measure: HeldUnit,
  until: CalendarDate,
  halted: Schema.Boolean,
});
export type KioskBoardLine = typeof KioskBoardLine.Type;

export const kioskBoard = query({
  name: "kiosk.board",
  path: "/api/kiosk/board",
  caller: kiosk,
  summary: "What is about to count, masked; anybody may read it.",
  answer: Schema.Struct({ today: CalendarDate, lines: Schema.Array(KioskBoardLine) }),
});

export const objectAtKiosk = command({
  name: "kiosk.object",
  path: "/api/kiosk/objections",
  caller: kiosk,
  summary: "The card holder's household says why a line of the board should not count.",
  body: Schema.Struct({ ...withCard, claim: Claim.fields.id, why: Why }),
  answer: Schema.Struct({ until: CalendarDate }),
  refusals: [OtherStep, NoticeOver, ObjectedAlready, ...WITH_CARD],
});

/** A claim of the card holder's own household, and where it stands. */
export const OwnClaim = Schema.Struct({
  claim: Claim.fields.id,
  ruleTitle: Schema.String,
  ...counted,
  eventDate: CalendarDate,
  step: ClaimStep,
  /** The last day on the board; null where it does not hang there. */
  until: Schema.NullOr(CalendarDate),
  /** What it moved; null where it does not count. */
  points: Schema.NullOr(Points),
  /** Whether `points` are points, or minutes of time credit. */
  measure: HeldUnit,
  /** Why it came back, was turned down or taken back. */
  why: Schema.NullOr(Schema.String),
  mayWithdraw: Schema.Boolean,
  /** The last day for an appeal; null where none is possible. */
  appealUntil: Schema.NullOr(CalendarDate),
  /** Whether an appeal still waits for its decision; null where nobody appealed. */
  appeal: Schema.NullOr(Schema.Literals(["open", "decided"])),
});
export type OwnClaim = typeof OwnClaim.Type;

export const ownClaimsAtKiosk = query({
  name: "kiosk.ownClaims",
  method: "POST",
  path: "/api/kiosk/claims",
  caller: kiosk,
  summary: "The latest claims of the card holder's household, and where each stands.",
  body: Schema.Struct(withCard),
  answer: Schema.Array(OwnClaim),
  refusals: [...WITH_CARD],
});

export const withdrawAtKiosk = command({
  name: "kiosk.withdraw",
  path: "/api/kiosk/claims/:claim/withdraw",
  caller: kiosk,
  summary: "The household takes a claim of its own back.",
  params: Schema.Struct({ claim: Claim.fields.id }),
  body: Schema.Struct({ ...withCard, why: Why }),
  answer: OwnClaim,
  refusals: [OtherStep, NotTheirs, ...WITH_CARD],
});

export const appealAtKiosk = command({
  name: "kiosk.appeal",
  path: "/api/kiosk/claims/:claim/appeal",
  caller: kiosk,
  summary: "The household appeals against what was taken from it.",
  params: Schema.Struct({ claim: Claim.fields.id }),
  body: Schema.Struct({ ...withCard, why: Why }),
  answer: OwnClaim,
  refusals: [NotApproved, NotTheirs, NotAppealable, AppealOver, AppealedAlready, ...WITH_CARD],
});

/** A rule that a household may report itself: it earns, and asks for a number at most. */
export const ReportableRule = Schema.Struct({
  rule: RuleCode,
  title: Schema.String,
  unit: Schema.String,
  /** As many whole units as give something, and how finely units are counted. */
  every: Schema.Int,
  decimals: Schema.Int,
  category: Schema.NullOr(Schema.String),
  /** Whether the number is asked for; else it is one. */
  asksQuantity: Schema.Boolean,
});
export type ReportableRule = typeof ReportableRule.Type;

export const reportableRules = query({
  name: "kiosk.reportableRules",
  path: "/api/kiosk/rules",
  caller: kiosk,
  summary: "What somebody at the kiosk can say that they did, by the rulebook in force.",
  answer: Schema.Array(ReportableRule),
});

export const reportAtKiosk = command({
  name: "kiosk.report",
  path: "/api/kiosk/reports",
  caller: kiosk,
  summary: "The card holder says what they did; it goes the way of every claim.",
  body: Schema.Struct({
    ...withCard,
    rule: RuleCode,
    quantity: Quantity,
    eventDate: CalendarDate,
  }),
  answer: OwnClaim,
  refusals: [...RECORDING, ...WITH_CARD],
});
