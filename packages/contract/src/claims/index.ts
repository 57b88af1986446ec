import { Claim, ClaimStep, OtherStep, RecordedBySame } from "@huzhu/domain/claims";
import { HamletMissing, OtherHamlet } from "@huzhu/domain/governance";
import { Why } from "@huzhu/domain/points";
import { Particulars, Quantity, RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command, PageNumber, pageOf, query, Search } from "../endpoint/index.ts";
import { REVERSING } from "../ledger/transfers.ts";
import { NothingToReverse } from "../refusals/registers.ts";
import { decides, records } from "./callers.ts";
import { RECORDING } from "./recording.ts";
import { ClaimDraft, ClaimRow, Correction, Outcome, Preview } from "./views.ts";

export * from "./board.ts";
export * from "./chain.ts";
export * from "./views.ts";

export const claims = query({
  name: "claims.list",
  path: "/api/claims",
  caller: { kind: "staff", duty: "see-people" },
  summary: "Claims, the newest first.",
  query: Schema.Struct({
    /** As it is today: what was on the board until yesterday is Ready. */
    step: Schema.optionalKey(ClaimStep),
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
  refusals: [...RECORDING, HamletMissing, OtherHamlet],
});

export const recordClaims = command({
  name: "claims.record",
  path: "/api/claims",
  caller: records,
  summary: "Records what one person did, or everybody at a meeting; nothing counts yet.",
  body: ClaimDraft,
  answer: Schema.Array(ClaimRow),
  refusals: [...RECORDING, HamletMissing, OtherHamlet],
});

const someClaims = Schema.Struct({
  claims: Schema.Array(Claim.fields.id).check(
    Schema.isMinLength(1),
    Schema.isMaxLength(500),
    Schema.isUnique(),
  ),
});

export const signClaims = command({
  name: "claims.sign",
  path: "/api/claims/sign",
  caller: decides,
  summary:
    "Signs claims at the check that is due. Behind the last one a claim waits for the board, or " +
    "counts at once where the village has no notice; each line stands for itself.",
  body: someClaims,
  answer: Schema.Array(Outcome),
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
  refusals: [...RECORDING, ...REVERSING, OtherStep, NothingToReverse, RecordedBySame],
});
