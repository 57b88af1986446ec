import { Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { Why } from "../../points/reason.ts";
import { Instant } from "../../time/instant.ts";
import { Refused } from "../claim.ts";
import { Notice } from "./notice.ts";
import { Objection } from "./objection.ts";
import { Party } from "./party.ts";
import { CheckIndex, Signing } from "./signing.ts";

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

/** It counts; how much is told by the claim's own state. */
export const Posted = Schema.TaggedStruct("Posted", {
  round: Round,
  at: Instant,
  signed,
  notice: Schema.NullOr(Notice),
});

/** Taken back by whoever recorded it or by the household itself. */
export const Withdrawn = Schema.TaggedStruct("Withdrawn", { by: Party, at: Instant, why: Why });

/**
 * How far a claim has come on its way, 申报 → 初审 → 复核 → 公示 → 入账:
 *
 *     Checking ── sign the last ──▶ Checked ── publish ──▶ OnNotice ── object ──▶ Halted
 *      │    ▲                          │                     │   ▲                  │
 *      │    └── resubmit ──┐           │ no notice           │   └──── dismiss ─────┘
 *      │                   │           ▼                     │
 *      ├── give back ──▶ Returned    Ready ◀── last day over ┘
 *      ├── turn down ──▶ Refused       │
 *      └── withdraw ───▶ Withdrawn     └── post ──▶ Posted
 *
 * Checked and Ready are given back and turned down too, Returned is turned down and withdrawn, and
 * Checked is withdrawn. An objection that is upheld leads from Halted to Refused or Returned.
 * Checks begin anew with each round, and signatures and objections of the round before stay behind
 * with it. That the last day is over is not written anywhere: see {@link progressOn}.
 */
export const Progress = Schema.Union([
  Checking,
  Returned,
  Checked,
  OnNotice,
  Halted,
  Ready,
  Posted,
  Refused,
  Withdrawn,
]);
export type Progress = typeof Progress.Type;
export type ProgressStep = Progress["_tag"];
