import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { type Staff, StaffId } from "../governance/index.ts";
import { HouseholdId } from "../people/ids.ts";
import { Points, TransferId } from "../points/index.ts";
import { Quantity, RuleCode } from "../rulebook/index.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import { steps } from "./chain/testing/village.ts";
import {
  Claim,
  ClaimId,
  KinOfHousehold,
  NotApproved,
  OwnHousehold,
  reverseApproval,
} from "./index.ts";

const recordedAt = Instant.make(Date.parse("2026-03-05T02:00:00Z"));
const approvedAt = Instant.make(Date.parse("2026-03-06T02:00:00Z"));
const now = Instant.make(Date.parse("2026-04-01T02:00:00Z"));
const transfer = TransferId.make("t-9");
const why = "登记错了户";
const [wang, zhao, li] = [
  HouseholdId.make("wang"),
  HouseholdId.make("zhao"),
  HouseholdId.make("li"),
];

const admin: Staff = {
  id: StaffId.make("admin"),
  name: "周平",
  login: "admin",
  role: "admin",
  household: li,
  active: true,
};
const cadre: Staff = { ...admin, id: StaffId.make("cadre"), role: "cadre" };

const approved = {
  _tag: "Approved",
  by: admin.id,
  at: approvedAt,
  points: Points.make(5),
  counted: Points.make(5),
  version: 2,
  round: 2,
  signed: [{ check: 0, by: admin.id, at: approvedAt }],
  notice: { from: CalendarDate.make("2026-03-06"), until: CalendarDate.make("2026-03-09") },
  appeal: null,
} as const;
const reversed = { ...approved, _tag: "Reversed", at: now, why, transfer } as const;

const claim = (state: Claim["state"]): Claim => ({
  id: ClaimId.make("c-1"),
  household: wang,
  resident: null,
  rule: RuleCode.make("B01"),
  quantity: Quantity.make(1),
  particulars: {},
  eventDate: CalendarDate.make("2026-03-05"),
  note: "",
  recordedBy: { _tag: "ByStaff", staff: cadre.id },
  recordedAt,
  state,
});

const attempt = (state: Claim["state"], staff: Staff) =>
  reverseApproval({ claim: claim(state), kin: new Set([zhao]), staff, transfer, why }, now);

describe("reversing an approval", () => {
  it("keeps who, when, why, by which transfer, what it was worth, and how it came to count", () => {
    const other = { ...admin, id: StaffId.make("other") };
    expect(attempt(approved, other)).toEqual(Result.succeed(claim({ ...reversed, by: other.id })));
  });

  it.each([
    { name: "whoever approved it", staff: admin },
    { name: "whoever recorded it", staff: cadre },
    { name: "staff of no household", staff: { ...admin, household: null } },
  ])("is open to $name", ({ staff }) => {
    const after = Result.getOrThrow(attempt(approved, staff));
    expect(after.state).toEqual({ ...reversed, by: staff.id });
    expect(Schema.is(Claim)(after)).toBe(true);
  });

  it("keeps what came of an appeal", () => {
    const decision = { ruling: "upheld", by: admin.id, at: now, why } as const;
    const appeal = { by: wang, at: approvedAt, why, decision };
    expect(Result.getOrThrow(attempt({ ...approved, appeal }, admin)).state).toMatchObject({
      _tag: "Reversed",
      appeal,
    });
  });

  it("takes back a deduction as well", () => {
    const fined = { ...approved, points: Points.make(-3) };
    expect(Result.getOrThrow(attempt(fined, admin)).state).toMatchObject({ points: -3 });
  });
});

describe("reversing an approval is refused", () => {
  const own = { ...admin, household: wang };
  it.each<{ name: string; state: Claim["state"]; staff: Staff; refusal: unknown }>([
    ...Object.values(steps)
      .filter(({ _tag }) => _tag !== "Approved")
      .map((state) => ({
        name: `for a claim at ${state._tag}`,
        state,
        staff: admin,
        refusal: new NotApproved({ state: state._tag }),
      })),
    {
      name: "a second time (I6)",
      state: reversed,
      staff: admin,
      refusal: new NotApproved({ state: "Reversed" }),
    },
    {
      name: "to a member of the household (I14)",
      state: approved,
      staff: own,
      refusal: new OwnHousehold({ household: wang }),
    },
    {
      name: "to kin of the household (I14)",
      state: approved,
      staff: { ...admin, household: zhao },
      refusal: new KinOfHousehold({ household: zhao }),
    },
    {
      name: "to kin of the household who approved it themselves (I14)",
      state: { ...approved, by: cadre.id },
      staff: { ...cadre, household: zhao },
      refusal: new KinOfHousehold({ household: zhao }),
    },
  ])("$name", ({ state, staff, refusal }) => {
    expect(attempt(state, staff)).toEqual(Result.fail(refusal));
  });
});
