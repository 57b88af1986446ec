import {
  AppealDecided,
  AppealedAlready,
  AppealOver,
  Claim,
  KinOfHousehold,
  NoAppeal,
  NoSuchObjection,
  NotAppealable,
  NotApproved,
  Note,
  NoticeOver,
  NotTheirs,
  ObjectedAlready,
  ObjectionDecided,
  ObjectionId,
  OtherStep,
  OwnHousehold,
  OwnObjection,
  PostedBySame,
  RecordedBySame,
  Ruling,
  SignedAlready,
} from "@huzhu/domain/claims";
import { HamletMissing, OtherHamlet } from "@huzhu/domain/governance";
import { Resident } from "@huzhu/domain/people";
import { Why } from "@huzhu/domain/points";
import { Particulars, Quantity, RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command } from "../endpoint/index.ts";
import { REVERSING } from "../ledger/transfers.ts";
import { decides, records } from "./callers.ts";
import { RECORDING } from "./recording.ts";
import { ClaimRow, Outcome } from "./views.ts";

const params = Schema.Struct({ claim: Claim.fields.id });
const because = Schema.Struct({ why: Why });
/** A leader walks the claims of their own hamlet only. */
const OWN_HAMLET = [HamletMissing, OtherHamlet];
const lookingAt = [OtherStep, OwnHousehold, KinOfHousehold, RecordedBySame];

export const giveBackClaim = command({
  name: "claims.giveBack",
  path: "/api/claims/:claim/give-back",
  caller: decides,
  summary: "Gives a claim back to whoever recorded it, with what is wrong.",
  params,
  body: because,
  answer: ClaimRow,
  refusals: lookingAt,
});

export const turnDownClaim = command({
  name: "claims.turnDown",
  path: "/api/claims/:claim/turn-down",
  caller: decides,
  summary: "Ends a claim on its way, with the reason.",
  params,
  body: because,
  answer: ClaimRow,
  refusals: lookingAt,
});

export const resubmitClaim = command({
  name: "claims.resubmit",
  path: "/api/claims/:claim/resubmit",
  caller: records,
  summary: "Puts a claim right that was given back; its checks begin anew.",
  params,
  body: Schema.Struct({
    resident: Schema.NullOr(Resident.fields.id),
    rule: RuleCode,
    quantity: Quantity,
    /** Those that it has where they are left out. */
    particulars: Schema.optionalKey(Particulars),
    eventDate: CalendarDate,
    note: Note,
  }),
  answer: ClaimRow,
  refusals: [OtherStep, NotTheirs, ...OWN_HAMLET, ...RECORDING],
});

export const withdrawClaim = command({
  name: "claims.withdraw",
  path: "/api/claims/:claim/withdraw",
  caller: records,
  summary: "Takes a claim back that oneself recorded, before it hangs on the board.",
  params,
  body: because,
  answer: ClaimRow,
  refusals: [OtherStep, NotTheirs, ...OWN_HAMLET],
});

export const publishClaims = command({
  name: "claims.publish",
  path: "/api/claims/publish",
  caller: decides,
  summary: "Hangs claims on the board that have all their signatures: all of them, or none.",
  body: Schema.Struct({
    claims: Schema.Array(Claim.fields.id).check(
      Schema.isMinLength(1),
      Schema.isMaxLength(500),
      Schema.isUnique(),
    ),
  }),
  answer: Schema.Array(ClaimRow),
  refusals: [OtherStep],
});

export const postClaims = command({
  name: "claims.post",
  path: "/api/claims/post",
  caller: decides,
  summary:
    "Counts every claim whose time on the board is over, as the night does by itself; each stands for itself.",
  answer: Schema.Array(Outcome),
});

export const objectToClaim = command({
  name: "claims.object",
  path: "/api/claims/:claim/objections",
  caller: decides,
  summary: "Says why a claim on the board should not count; it does not, until somebody decided.",
  params,
  body: because,
  answer: ClaimRow,
  refusals: [OtherStep, NoticeOver, ObjectedAlready],
});

export const decideObjection = command({
  name: "claims.decideObjection",
  path: "/api/claims/:claim/objections/:objection/decide",
  caller: decides,
  summary: "Dismisses an objection, or turns the claim down or gives it back because of it.",
  params: Schema.Struct({ claim: Claim.fields.id, objection: ObjectionId }),
  body: Schema.Struct({ ruling: Ruling, why: Why }),
  answer: ClaimRow,
  refusals: [...lookingAt, NoSuchObjection, ObjectionDecided, SignedAlready, OwnObjection],
});

export const appealClaim = command({
  name: "claims.appeal",
  path: "/api/claims/:claim/appeal",
  caller: decides,
  summary: "Writes down that a household appeals against what was taken from it.",
  params,
  body: because,
  answer: ClaimRow,
  refusals: [NotApproved, NotTheirs, NotAppealable, AppealOver, AppealedAlready],
});

export const decideAppeal = command({
  name: "claims.decideAppeal",
  path: "/api/claims/:claim/appeal/decide",
  caller: decides,
  summary: "Dismisses an appeal, or upholds it and gives back what was taken, both at once.",
  params,
  body: Schema.Struct({ ruling: Schema.Literals(["dismissed", "upheld"]), why: Why }),
  answer: ClaimRow,
  refusals: [...REVERSING, NoAppeal, AppealDecided, RecordedBySame, SignedAlready, PostedBySame],
});
