import { Claim, ClaimState, ClaimStep, Objection } from "@huzhu/domain/claims";
import { Points } from "@huzhu/domain/points";
import { Procedure, Step } from "@huzhu/domain/rulebook";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { query } from "../endpoint/index.ts";
import { SealRow } from "../seals/views.ts";
import { decides } from "./callers.ts";
import { ClaimRow } from "./views.ts";

/** One line of what happened to a claim, and how it stood afterwards. */
export const ClaimEventRow = Schema.Struct({
  what: Schema.String,
  at: Instant,
  /** The name of whoever did it, as it was that day. */
  by: Schema.String,
  /** Who acted by a mandate of the elder, as they are called today. */
  actedBy: Schema.NullOr(Schema.String),
  state: ClaimState,
  objection: Schema.NullOr(Objection),
});
export type ClaimEventRow = typeof ClaimEventRow.Type;

export const seeClaim = query({
  name: "claims.see",
  path: "/api/claims/:claim",
  caller: { kind: "staff", duty: "see-people" },
  summary: "A claim with the whole of its way.",
  params: Schema.Struct({ claim: Claim.fields.id }),
  answer: Schema.Struct({
    claim: ClaimRow,
    /** That of the rulebook of its day. */
    procedure: Procedure,
    events: Schema.Array(ClaimEventRow),
    /** The names of those who signed, objected or decided, by their ids. */
    names: Schema.Record(Schema.String, Schema.String),
    /** The wrong claim that this one stands for, and the right one that stands for this. */
    replaces: Schema.NullOr(ClaimRow),
    replacedBy: Schema.NullOr(ClaimRow),
  }),
});

/** A claim on the board, with what it would come to. */
export const BoardRow = Schema.Struct({
  claim: ClaimRow,
  /** What it would be worth if it counted today; null where its rule would refuse it. */
  points: Schema.NullOr(Points),
  steps: Schema.Array(Step),
});
export type BoardRow = typeof BoardRow.Type;

/** A published line that was wrong, and what stands for it from now on. */
export const ErratumRow = Schema.Struct({
  wrong: ClaimRow,
  right: Schema.NullOr(ClaimRow),
  at: Instant,
});
export type ErratumRow = typeof ErratumRow.Type;

export const claimBoard = query({
  name: "claims.board",
  path: "/api/claims/board",
  caller: { kind: "staff", duty: "see-people" },
  summary: "What hangs on the board today, what was corrected, and what seals it.",
  answer: Schema.Struct({
    today: CalendarDate,
    rows: Schema.Array(BoardRow),
    /** The latest hundred. */
    errata: Schema.Array(ErratumRow),
    /** The newest seal of the ledger, for the foot of the paper. */
    seal: Schema.NullOr(SealRow),
  }),
});

export const claimWork = query({
  name: "claims.work",
  path: "/api/claims/work",
  caller: decides,
  summary:
    "How many claims wait for what, which checks are late, and which nobody is left to sign.",
  answer: Schema.Struct({
    waiting: Schema.Array(Schema.Struct({ step: ClaimStep, count: Schema.Int })),
    appeals: Schema.Array(ClaimRow),
    late: Schema.Array(
      Schema.Struct({
        claim: ClaimRow,
        title: Schema.String,
        until: CalendarDate,
        days: Schema.Int,
      }),
    ),
    unattended: Schema.Array(
      Schema.Struct({ claim: ClaimRow, title: Schema.String, missing: Schema.Int }),
    ),
    /** The names of the village's staff by their ids, for who signed what. */
    names: Schema.Record(Schema.String, Schema.String),
  }),
});
