import { type Staff, StaffId } from "../../../governance/index.ts";
import { HouseholdId } from "../../../people/ids.ts";
import { Points, TransferId } from "../../../points/index.ts";
import { type Procedure, Quantity } from "../../../rulebook/index.ts";
import { CalendarDate, Instant } from "../../../time/index.ts";
import { type Claim, ClaimId, type ClaimState, ObjectionId, startChecks } from "../../index.ts";
import { litter } from "../../testing/approving.ts";

export const date = (text: string) => CalendarDate.make(text);
export const at = (text: string) => Instant.make(Date.parse(`${text}:00+08:00`));

/** A claim for Wang; Zhao is kin of theirs, Li is not. */
export const [wang, zhao, li] = [
  HouseholdId.make("wang"),
  HouseholdId.make("zhao"),
  HouseholdId.make("li"),
];

export const byStaff = ({ id }: Pick<Staff, "id">) => ({ _tag: "ByStaff", staff: id }) as const;
export const byHousehold = (household: HouseholdId) =>
  ({ _tag: "ByHousehold", household }) as const;

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

/** A deduction for Wang, in the state in which it is just recorded or in another. */
export const claim = (state: ClaimState = startChecks(recorded)): Claim => ({
  id: ClaimId.make("c-1"),
  household: wang,
  resident: null,
  rule: litter.code,
  quantity: Quantity.make(1),
  particulars: {},
  eventDate: date("2026-03-01"),
  note: "",
  recordedBy: byStaff(recorder),
  recordedAt: recorded,
  state,
});

export const underway = (state?: ClaimState, procedure: Procedure = long) => ({
  claim: claim(state),
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
  by: byStaff(by),
  at: at("2026-03-07T10:00"),
  why: "那天他不在村里",
  decision: null,
});

const approved = {
  by: sun.id,
  at: at("2026-03-10T10:00"),
  points: Points.make(-3),
  counted: Points.make(-3),
  version: 2,
  round: 1,
  signed,
  notice,
  appeal: null,
} as const;

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
  Approved: { _tag: "Approved", ...approved },
  Refused: { _tag: "Refused", by: chen.id, at: at("2026-03-03T10:00"), why: "没有这回事" },
  Withdrawn: {
    _tag: "Withdrawn",
    by: byStaff(recorder),
    at: at("2026-03-03T10:00"),
    why: "登记重了",
  },
  Reversed: {
    _tag: "Reversed",
    ...approved,
    by: tang.id,
    at: at("2026-03-12T10:00"),
    why: "那天他不在村里",
    transfer: TransferId.make("t-9"),
  },
} as const satisfies { readonly [Step in ClaimState["_tag"]]: Extract<ClaimState, { _tag: Step }> };
