import type { ClaimRow } from "@huzhu/contract";
import type { Role } from "@huzhu/domain/governance";
import { HouseholdId } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { APPEAL, claimAt, OBJECTION, STATES } from "../../testing/claims.ts";
import { deskAt, staffAs } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { NOW, TODAY, ZHANG } from "../../testing/village.ts";
import { hindranceOf, verbsOf } from "./claim-verbs.ts";

const MINE: Partial<ClaimRow> = {
  recordedBy: { _tag: "ByStaff", staff: staffAs("cadre").staff.id },
};
const REPORTED: Partial<ClaimRow> = {
  recordedBy: { _tag: "ByHousehold", household: ZHANG.household },
};
const AFTER = CalendarDate.make("2026-03-09");
const mySigning = { check: 0, by: staffAs("cadre").staff.id, at: NOW };
const myObjection = {
  ...OBJECTION,
  by: { _tag: "ByStaff", staff: staffAs("cadre").staff.id },
} as const;

interface Case {
  readonly name: string;
  readonly row: ClaimRow;
  readonly role?: Role;
  readonly today?: CalendarDate;
  readonly verbs: ReadonlyArray<string>;
}

const cases: ReadonlyArray<Case> = [
  { name: "at a check", row: claimAt(STATES.Checking), verbs: ["giveBack", "turnDown"] },
  { name: "one's own at a check", row: claimAt(STATES.Checking, MINE), verbs: ["withdraw"] },
  { name: "at a check, for the shop", row: claimAt(STATES.Checking), role: "keeper", verbs: [] },
  { name: "returned to somebody else", row: claimAt(STATES.Returned), verbs: ["turnDown"] },
  {
    name: "returned to oneself",
    row: claimAt(STATES.Returned, MINE),
    verbs: ["resubmit", "withdraw"],
  },
  {
    name: "returned, that a household reported",
    row: claimAt(STATES.Returned, REPORTED),
    verbs: ["resubmit", "turnDown"],
  },
  { name: "before the board", row: claimAt(STATES.Checked), verbs: ["giveBack", "turnDown"] },
  { name: "on the board", row: claimAt(STATES.OnNotice), verbs: ["object"] },
  {
    name: "on the board until yesterday",
    row: claimAt(STATES.OnNotice),
    today: AFTER,
    verbs: ["giveBack", "turnDown"],
  },
  { name: "objected", row: claimAt(STATES.Halted), verbs: ["decide", "object"] },
  {
    name: "objected by oneself",
    row: claimAt({ ...STATES.Halted, objections: [myObjection] }),
    verbs: ["decide"],
  },
  { name: "one's own, objected", row: claimAt(STATES.Halted, MINE), verbs: ["object"] },
  { name: "counted", row: claimAt(STATES.Approved), verbs: [] },
  {
    name: "counted, for who may reverse",
    row: claimAt(STATES.Approved),
    role: "admin",
    verbs: ["correct", "undo"],
  },
  {
    name: "appealed",
    row: claimAt({ ...STATES.Approved, appeal: APPEAL }),
    verbs: ["decide"],
  },
  { name: "turned down", row: claimAt(STATES.Refused), role: "admin", verbs: [] },
];

describe("what somebody can do to a claim", () => {
  it.each(cases)("$name", ({ row, role = "cadre", today = TODAY, verbs }) => {
    expect(verbsOf(row, deskAt(new FakeServer(), role), today)).toEqual(verbs);
  });
});

describe("signing", () => {
  const home = HouseholdId.make("household-001");
  it.each([
    { name: "somebody else's", row: claimAt(STATES.Checking), says: null },
    { name: "one's own", row: claimAt(STATES.Checking, MINE), says: "您登记的，请别人审核" },
    {
      name: "what one signed",
      row: claimAt({ ...STATES.Checking, signed: [mySigning] }),
      says: "您签过了，请另一位签",
    },
    { name: "what waits for no check", row: claimAt(STATES.Checked), says: "" },
  ])("$name", ({ row, says }) => {
    expect(hindranceOf(row, deskAt(new FakeServer(), "cadre"))).toBe(says);
  });

  it("is for others in one's own household", () => {
    const desk = deskAt(new FakeServer(), "cadre");
    const me = { ...desk.me, staff: { ...desk.me.staff, household: home } };
    expect(hindranceOf(claimAt(STATES.Checking), { ...desk, me })).toBe("自己家的，请别人审核");
  });
});
