import { expect, it } from "vitest";
import { ClaimId } from "../claims/index.ts";
import { HamletId, HouseholdId, ResidentId } from "../people/index.ts";
import { Points } from "../points/index.ts";
import { VisitId } from "../reciprocity/index.ts";
import { CalendarDate } from "../time/index.ts";
import { countDeeds, type DeedLine, FilialPaymentId, whoMayWin } from "./index.ts";
import { fen, scheme } from "./testing/schemes.ts";

const whose = {
  ...{ household: HouseholdId.make("wang"), hamlet: HamletId.make("east") },
  on: CalendarDate.make("2026-10-01"),
};
const visit = (resident: string, but: object = {}): DeedLine => ({
  ...{ _tag: "VisitGiven", ...whose, visit: VisitId.make("v"), service: "M01", minutes: 30 },
  ...{ resident: ResidentId.make(resident), points: Points.make(2), good: true },
  ...but,
});
const claim = (id: string, points: number): DeedLine => ({
  ...{ _tag: "ClaimConfirmed", ...whose, claim: ClaimId.make(id), resident: null },
  ...{ title: "扫村道", points: Points.make(points) },
});
const child = (name: string): DeedLine => ({
  ...{ _tag: "ChildPaid", ...whose, payment: FilialPaymentId.make("p"), child: name },
  ...{ resident: ResidentId.make("old-wang"), fen: fen(10_000) },
});
const LINES = [
  visit("a"),
  visit("b"),
  claim("c", 10),
  claim("d", -4),
  child("大儿"),
  child("二女"),
];

it("counts a visit of two of a family once, nets deductions, and tells children apart", () => {
  expect(countDeeds(LINES, "household")).toEqual([
    {
      id: "wang",
      deeds: {
        ...{ pointsEarned: 10, visitsGiven: 1, minutesGiven: 60, goodVisits: 1 },
        ...{ claimsConfirmed: 1, filialSupport: 20_000 },
      },
      children: 2,
    },
  ]);
  expect(countDeeds(LINES, "hamlet").map(({ id }) => id)).toEqual(["east"]);
  expect(countDeeds(LINES, "person").map(({ id, deeds }) => [id, deeds.minutesGiven])).toEqual([
    ["a", 30],
    ["b", 30],
    ["old-wang", 0],
  ]);
});

it("lets only those win who did what the scheme asks for", () => {
  const able = whoMayWin(scheme(), countDeeds(LINES, "person"));
  expect(able.map(({ id }) => id)).toEqual(["a", "b"]);
});
