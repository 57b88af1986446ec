import { Schema } from "effect";
import { StaffId } from "../governance/staff.ts";
import { TransferId } from "../points/ids.ts";
import { Points } from "../points/points.ts";
import { Why } from "../points/reason.ts";
import { Instant } from "../time/instant.ts";
import { Appeal } from "./chain/appeal.ts";
import { Notice } from "./chain/notice.ts";
import { Objection } from "./chain/objection.ts";
import { CheckIndex, Signing } from "./chain/signing.ts";
import { Party } from "./party.ts";

/** How often the checks have begun: 1, and one more for each time that the claim came back. */
export const Round = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1));

/** Every signature of this round, in the order in which they were given. */
const signed = Schema.Array(Signing);
const onBoard = { round: Round, signed, notice: Notice, objections: Schema.Array(Objection) };

/** Waiting for signatures of one check, `check`, since `since`. */
export const Checking = Schema.TaggedStruct("Checking", {
  round: Round,
  check: CheckIndex,
  since: Instant,
  signed,
});
export type Checking = typeof Checking.Type;

/** With whoever recorded it, to be put right. */
export const Returned = Schema.TaggedStruct("Returned", {
  round: Round,
  by: StaffId,
  at: Instant,
  why: Why,
});

/** Signed at every check; goes on the board next. */
export const Checked = Schema.TaggedStruct("Checked", { round: Round, signed });

/** On the board, and every objection so far is decided. */
export const OnNotice = Schema.TaggedStruct("OnNotice", onBoard);

/** On the board, and does not count before somebody has decided what is objected. */
export const Halted = Schema.TaggedStruct("Halted", onBoard);

/** May be posted; `notice` is null where the village has none. */
export const Ready = Schema.TaggedStruct("Ready", { ...onBoard, notice: Schema.NullOr(Notice) });
export type Ready = typeof Ready.Type;

/** What was counted, by which version of the rulebook, and on which way it came to count. */
const countedThen = {
  by: StaffId,
  at: Instant,
  /** What it was worth. */
  points: Points,
  /** What of that fills caps and buckets. */
  counted: Points,
  version: Schema.Int,
  round: Round,
  signed,
  /** When it hung on the board; null where the village has none. */
  notice: Schema.NullOr(Notice),
  appeal: Schema.NullOr(Appeal),
};

/** It counts. `by` is whose signature was the last that it needed. */
export const Approved = Schema.TaggedStruct("Approved", countedThen);
export type Approved = typeof Approved.Type;

/** Turned down, with the reason. */
export const Refused = Schema.TaggedStruct("Refused", { by: StaffId, at: Instant, why: Why });

/** Taken back by whoever recorded it or by the household itself. */
export const Withdrawn = Schema.TaggedStruct("Withdrawn", { by: Party, at: Instant, why: Why });

/**
 * Counted, and taken back 冲正: `transfer` is the reversal that undid it, `by` whoever took it back.
 * It counts towards no cap any more.
 */
export const Reversed = Schema.TaggedStruct("Reversed", {
  ...countedThen,
  why: Why,
  transfer: TransferId,
});
export type Reversed = typeof Reversed.Type;

/**
 * How far a claim has come on its way, 申报 → 初审 → 复核 → 公示 → 入账:
 *
 *     Checking ── sign the last ──▶ Checked ── publish ──▶ OnNotice ── object ──▶ Halted
 *      │    ▲                          │                     │   ▲                  │
 *      │    └── resubmit ──┐           │ no notice           │   └──── dismiss ─────┘
 *      │                   │           ▼                     │
 *      ├── give back ──▶ Returned    Ready ◀── last day over ┘
 *      ├── turn down ──▶ Refused       │
 *      └── withdraw ───▶ Withdrawn     └── approve ──▶ Approved ── reverse ──▶ Reversed
 *
 * Checked and Ready are given back and turned down too, Returned is turned down and withdrawn, and
 * Checked is withdrawn. An objection that is upheld leads from Halted to Refused or Returned, an
 * appeal that is upheld from Approved to Reversed. Checks begin anew with each round, and signatures
 * and objections of the round before stay behind with it. That the last day is over is not written
 * anywhere: see `stateOn`.
 */
export const ClaimState = Schema.Union([
  Checking,
  Returned,
  Checked,
  OnNotice,
  Halted,
  Ready,
  Approved,
  Refused,
  Withdrawn,
  Reversed,
]);
export type ClaimState = typeof ClaimState.Type;

/** The names of the states, as a village's claims are counted and looked for by them. */
export const ClaimStep = Schema.Literals([
  "Checking",
  "Returned",
  "Checked",
  "OnNotice",
  "Halted",
  "Ready",
  "Approved",
  "Refused",
  "Withdrawn",
  "Reversed",
]);
export type ClaimStep = typeof ClaimStep.Type;
