import { type Staff, StaffId } from "../../../governance/index.ts";
import { HouseholdId } from "../../../people/ids.ts";
import type { Procedure } from "../../../rulebook/index.ts";
import { CalendarDate, Instant } from "../../../time/index.ts";
import { ClaimId } from "../../ids.ts";
import { ObjectionId, type Progress, startChecks, type Underway } from "../index.ts";

export const date = (text: string) => CalendarDate.make(text);
export const at = (text: string) => Instant.make(Date.parse(`${text}:00+08:00`));

/** A claim for Wang; Zhao is kin of theirs, Li is not. */
export const [wang, zhao, li] = [
  HouseholdId.make("wang"),
  HouseholdId.make("zhao"),
  HouseholdId.make("li"),
];

const staff = (id: string, household: HouseholdId | null): Staff => ({
  id: StaffId.make(id),
  name: "周平",
  login: id,
  role: "cadre",
  household,
  active: true,
});

export const recorder = staff("recorder", li);
export const ofWang = staff("of-wang", wang);
export const ofZhao = staff("of-zhao", zhao);
export const [chen, liu, sun, tang] = [
  staff("chen", li),
  staff("liu", null),
  staff("sun", null),
  staff("tang", null),
];
export const wu = staff("wu", li);

/** Two checks, of which the second takes two signatures, and three days on the board. */
export const long: Procedure = {
  checks: [
    { title: "初审", within: 3 },
    { title: "复核", signatures: 2, within: 5 },
  ],
  notice: { days: 3, working: false },
  appeal: 5,
};

/** Recorded on a Monday. */
export const recorded = at("2026-03-02T10:00");

export const underway = (
  progress: Progress = startChecks(recorded),
  procedure: Procedure = long,
): Underway => ({
  claim: { id: ClaimId.make("c-1"), household: wang, recordedBy: recorder.id },
  progress,
  procedure,
  kin: new Set([zhao]),
});

const signed = [
  { check: 0, by: chen.id, at: at("2026-03-03T10:00") },
  { check: 1, by: liu.id, at: at("2026-03-04T10:00") },
  { check: 1, by: sun.id, at: at("2026-03-05T10:00") },
];
const notice = { from: date("2026-03-06"), until: date("2026-03-09") };

const objection = (id: string, by: Staff) => ({
  id: ObjectionId.make(id),
  by: { _tag: "ByStaff", staff: by.id } as const,
  at: at("2026-03-07T10:00"),
  why: "那天他不在村里",
  decision: null,
});

/** The same claim at every step of its way. */
export const steps = {
  Checking: startChecks(recorded),
  Returned: {
    _tag: "Returned",
    round: 1,
    by: chen.id,
    at: at("2026-03-03T10:00"),
    why: "照片看不清",
  },
  Checked: { _tag: "Checked", round: 1, signed },
  OnNotice: { _tag: "OnNotice", round: 1, signed, notice, objections: [] },
  Halted: {
    _tag: "Halted",
    round: 1,
    signed,
    notice,
    objections: [objection("o-1", ofZhao), objection("o-2", tang)],
  },
  Ready: { _tag: "Ready", round: 1, signed, notice, objections: [] },
  Posted: { _tag: "Posted", round: 1, signed, notice, at: at("2026-03-10T10:00") },
  Refused: { _tag: "Refused", by: chen.id, at: at("2026-03-03T10:00"), why: "没有这回事" },
  Withdrawn: {
    _tag: "Withdrawn",
    by: { _tag: "ByStaff", staff: recorder.id },
    at: at("2026-03-03T10:00"),
    why: "登记重了",
  },
} as const satisfies { readonly [Step in Progress["_tag"]]: Progress };
