import {
  AlreadyDecided,
  Claim,
  NoRulebook,
  Note,
  NotYet,
  OwnHousehold,
  RecordedBySame,
} from "@huzhu/domain/claims";
import { HamletMissing, OtherHamlet } from "@huzhu/domain/governance";
import { Why } from "@huzhu/domain/points";
import {
  AlreadyCounted,
  EvidenceMissing,
  GivenOutside,
  MarksIncomplete,
  NobodyNamed,
  NoClass,
  NotEligible,
  NotInForce,
  Particulars,
  Quantity,
  QuantityTooLarge,
  RuleCode,
  UnknownGrade,
  UnknownRule,
} from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, PageNumber, pageOf, query, Search } from "../endpoint/index.ts";
import { REVERSING } from "../ledger/transfers.ts";
import { NothingToReverse } from "../refusals/registers.ts";
import { ClaimDraft, ClaimRow, Correction, Outcome, Preview } from "./views.ts";

export * from "./views.ts";

const records: Caller = { kind: "staff", duty: "record-claim" };
const decides: Caller = { kind: "staff", duty: "decide-claim" };
const recording = [
  NotYet,
  NoRulebook,
  NotInForce,
  UnknownRule,
  NotEligible,
  AlreadyCounted,
  QuantityTooLarge,
  GivenOutside,
  MarksIncomplete,
  UnknownGrade,
  NoClass,
  EvidenceMissing,
  NobodyNamed,
];

export const claims = query({
  name: "claims.list",
  path: "/api/claims",
  caller: { kind: "staff", duty: "see-people" },
  summary: "Claims, the newest first.",
  query: Schema.Struct({
    state: Schema.optionalKey(Schema.Literals(["Pending", "Approved", "Refused", "Reversed"])),
    search: Schema.optionalKey(Search),
    page: Schema.optionalKey(PageNumber),
  }),
  answer: pageOf(ClaimRow),
});

export const previewClaims = query({
  name: "claims.preview",
  method: "POST",
  path: "/api/claims/preview",
  caller: records,
  summary: "What each line of a draft would be worth if it were approved now.",
  body: ClaimDraft,
  answer: Schema.Array(Preview),
  refusals: [...recording, HamletMissing, OtherHamlet],
});

export const recordClaims = command({
  name: "claims.record",
  path: "/api/claims",
  caller: records,
  summary: "Records what one person did, or everybody at a meeting; nothing counts yet.",
  body: ClaimDraft,
  answer: Schema.Array(ClaimRow),
  refusals: [...recording, HamletMissing, OtherHamlet],
});

export const approveClaims = command({
  name: "claims.approve",
  path: "/api/claims/approve",
  caller: decides,
  summary: "Counts claims by the rulebook of their day; each line stands for itself.",
  body: Schema.Struct({
    claims: Schema.Array(Claim.fields.id).check(
      Schema.isMinLength(1),
      Schema.isMaxLength(500),
      Schema.isUnique(),
    ),
  }),
  answer: Schema.Array(Outcome),
});

export const refuseClaim = command({
  name: "claims.refuse",
  path: "/api/claims/:claim/refuse",
  caller: decides,
  summary: "Turns a claim down with a reason.",
  params: Schema.Struct({ claim: Claim.fields.id }),
  body: Schema.Struct({ why: Note.check(Schema.isPattern(/\S/)) }),
  answer: ClaimRow,
  refusals: [AlreadyDecided, OwnHousehold, RecordedBySame],
});

export const correctClaim = command({
  name: "claims.correct",
  path: "/api/claims/:claim/correct",
  caller: { kind: "staff", duty: "reverse-posting" },
  summary: "Takes an approved claim back and counts it anew with the right values, both at once.",
  params: Schema.Struct({ claim: Claim.fields.id }),
  body: Schema.Struct({
    rule: RuleCode,
    quantity: Quantity,
    /** Those of the wrong claim where they are left out. */
    particulars: Schema.optionalKey(Particulars),
    eventDate: CalendarDate,
    why: Why,
  }),
  answer: Correction,
  refusals: [...recording, ...REVERSING, AlreadyDecided, NothingToReverse, RecordedBySame],
});
