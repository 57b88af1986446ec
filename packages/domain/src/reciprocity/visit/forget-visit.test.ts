import { expect, it } from "vitest";
import { CareEventId } from "../../elders/ids.ts";
import { ResidentId } from "../../people/ids.ts";
import { Points } from "../../points/index.ts";
import {
  type Cause,
  forgetRequest,
  forgetVisit,
  type HelpRequest,
  NOTHING_SEEN,
  RequestId,
  type RequestState,
  type VisitState,
} from "../index.ts";
import { at, cards, clerk, date, helper, visit } from "./testing/visiting.ts";

const SECRET = "床头放着安眠药";
const { id: staff } = clerk();
const says = { by: { _tag: "OfElder" }, at: at(9), says: SECRET } as const;
const dispute = {
  raised: says,
  answers: [says],
  decision: { ruling: "stands", by: staff, at: at(9), why: SECRET },
} as const;
const done = {
  ...{ came: cards(0), went: cards(30) },
  shares: [{ helper: helper("helper"), minutes: 30 }],
  seen: { ...NOTHING_SEEN, health: 3, note: SECRET },
} as const;
const pay = [{ helper: helper("helper"), points: Points.make(4), minutes: 30, unpaid: null }];
const confirmation = { by: { _tag: "Automatic" }, at: at(9), feedback: "good", pay } as const;

const STATES: ReadonlyArray<VisitState> = [
  { _tag: "Planned" },
  { _tag: "CheckedIn", came: cards(0) },
  { _tag: "CheckedOut", ...done },
  { _tag: "Confirmed", ...done, confirmation, dispute: null },
  { _tag: "Confirmed", ...done, confirmation, dispute },
  { _tag: "Disputed", ...done, confirmation: null, dispute: { ...dispute, decision: null } },
  { _tag: "Void", ...done, confirmation, dispute },
  { _tag: "Missed", at: at(9), why: SECRET },
  { _tag: "CalledOff", at: at(9), why: SECRET },
];
const FELL: Cause = {
  _tag: "OfCareEvent",
  event: CareEventId.make("e"),
  kind: "fall",
  on: date("2026-03-06"),
};

it.each(STATES)("nothing that was seen or said is left of a visit that is $_tag", (state) => {
  const made = visit({ state, cause: FELL });
  const left = forgetVisit(made);
  expect(JSON.stringify(left)).not.toMatch(new RegExp(`${SECRET}|fall|"health":3`));
  expect(left).toMatchObject({ id: made.id, helpers: made.helpers, on: made.on });
  expect(left.state._tag).toBe(state._tag);
  if ("shares" in state) expect(left.state).toMatchObject({ shares: state.shares });
  if (state._tag === "Confirmed") expect(left.state).toMatchObject({ confirmation });
});

const REQUEST_STATES: ReadonlyArray<RequestState> = [
  { _tag: "Looking", by: staff, since: at() },
  { _tag: "Cancelled", at: at(), why: SECRET },
  { _tag: "PassedOn", at: at(), by: staff, to: SECRET },
];

it.each(REQUEST_STATES)("nothing that was said is left of a request that is $_tag", (state) => {
  const request: HelpRequest = {
    ...{ id: RequestId.make("r"), elder: ResidentId.make("elder"), kind: "meal", service: null },
    ...{ wanted: date("2026-03-06"), part: "any", urgent: false, note: SECRET, source: "staff" },
    ...{ mandate: null, kiosk: null, askedAt: at(), state },
    passed: [{ rung: "family", why: { _tag: "Declined" }, note: SECRET, at: at() }],
  };
  const left = forgetRequest(request);
  expect(JSON.stringify(left)).not.toContain(SECRET);
  expect(left).toMatchObject({ kind: "meal", askedAt: at(), state: { _tag: state._tag } });
  expect(left.passed).toHaveLength(1);
});
