import type { AnswerOf, ClaimEventRow, ClaimRow, claimWork } from "@huzhu/contract";
import { type ClaimState, ObjectionId, type Signing } from "@huzhu/domain/claims";
import { StaffId } from "@huzhu/domain/governance";
import { Points } from "@huzhu/domain/points";
import type { Procedure } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import type { SeenClaim } from "../lib/claims/way.ts";
import { claimFor, NOW, TODAY, ZHANG } from "./village.ts";

/** Claims of the invented village at every step of a way with two checks and a notice. */
export const PROCEDURE: Procedure = {
  checks: [{ title: "初审", signatures: 2 }, { title: "复核" }],
  notice: { days: 3, working: false },
  appeal: 7,
};

export const LI_CLERK = StaffId.make("staff-li");
export const TIAN = StaffId.make("staff-tian");
export const NAMES = { "staff-li": "李会计", "staff-tian": "田主任", "staff-me": "王主任" };

const signedBy = (by: StaffId, check: number): Signing => ({ check, by, at: NOW });
export const SIGNED = [signedBy(LI_CLERK, 0), signedBy(TIAN, 0)];
export const NOTICE = { from: TODAY, until: CalendarDate.make("2026-03-08") };

export const OBJECTION = {
  id: ObjectionId.make("objection-1"),
  by: { _tag: "ByHousehold", household: ZHANG.household },
  at: NOW,
  why: "那天他没有来",
  decision: null,
} as const;

const onBoard = { round: 1, signed: SIGNED, notice: NOTICE };
const said = { by: LI_CLERK, at: NOW };
const counted = {
  ...{ ...said, points: Points.make(6), counted: Points.make(6), version: 1 },
  ...{ ...onBoard, appeal: null },
};

export const APPEAL = { by: ZHANG.household, at: NOW, why: "没有这回事", decision: null };

export const STATES = {
  Checking: { _tag: "Checking", round: 1, check: 0, since: NOW, signed: [] },
  Returned: { _tag: "Returned", round: 1, ...said, why: "数量不对" },
  Checked: { _tag: "Checked", round: 1, signed: SIGNED },
  OnNotice: { _tag: "OnNotice", ...onBoard, objections: [] },
  Halted: { _tag: "Halted", ...onBoard, objections: [OBJECTION] },
  Ready: { _tag: "Ready", ...onBoard, objections: [] },
  Approved: { _tag: "Approved", ...counted },
  Refused: { _tag: "Refused", ...said, why: "重复登记" },
  Withdrawn: {
    _tag: "Withdrawn",
    by: { _tag: "ByStaff", staff: LI_CLERK },
    at: NOW,
    why: "登记错了",
  },
} as const satisfies Record<string, ClaimState>;

export const claimAt = (state: ClaimState, fields: Partial<ClaimRow> = {}): ClaimRow => ({
  ...claimFor(ZHANG),
  ...fields,
  state,
});

const event = (what: string, state: ClaimState): ClaimEventRow => ({
  ...{ what, at: NOW, by: "李会计", actedBy: null, state },
  objection: what === "objected" ? OBJECTION : null,
});

/** A claim as its page sees it, after some happenings. */
export const seenAt = (
  state: ClaimState,
  before: ReadonlyArray<readonly [what: string, state: ClaimState]> = [],
): SeenClaim => ({
  ...{ claim: claimAt(state), procedure: PROCEDURE, names: NAMES },
  ...{ replaces: null, replacedBy: null },
  events: [["recorded", STATES.Checking] as const, ...before].map(([what, then]) =>
    event(what, then),
  ),
});

export const WORK: AnswerOf<typeof claimWork> = {
  waiting: [
    { step: "Checking", count: 3 },
    { step: "Checked", count: 2 },
    { step: "Halted", count: 1 },
  ],
  appeals: [],
  late: [{ claim: claimFor(ZHANG), title: "初审", until: TODAY, days: 2 }],
  unattended: [{ claim: claimFor(ZHANG), title: "复核", missing: 1 }],
  names: NAMES,
};
