import type { RedemptionSummary } from "@huzhu/db";
import { HouseholdId, PersonName } from "@huzhu/domain/people";
import { Points, TransferId } from "@huzhu/domain/points";
import { GoodId, RedemptionId } from "@huzhu/domain/store";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { expect, it } from "vitest";
import { slipOf } from "./slip-of.ts";

const salt = { good: GoodId.make("salt"), name: "食盐", unit: "袋" };
const village = { name: "青石村", scale: 0 } as const;
const taken: RedemptionSummary = {
  id: RedemptionId.make("r2"),
  household: HouseholdId.make("home"),
  householdNumber: "001",
  resident: null,
  name: PersonName.make("王小明"),
  transfer: TransferId.make("t2"),
  lines: [{ ...salt, pieces: 2, price: Points.make(5), points: Points.make(10) }],
  points: Points.make(10),
  topUp: null,
  balance: Points.make(120),
  eventDate: CalendarDate.make("2026-03-05"),
  recordedAt: Instant.make(Date.parse("2026-03-05T02:00:00Z")),
  actor: { kind: "staff", id: "keeper", name: "店员" },
};
const rice = { name: "大米", unit: "袋", pieces: 1 };

it.each([
  { worth: 30, total: "退了20分" },
  { worth: 10, total: "补了0分" },
  { worth: 4, total: "补了6分" },
])("has what came back for $worth points and what went out, and $total", ({ worth, total }) => {
  const slip = slipOf(taken, village, { lines: [rice], points: Points.make(worth) });
  expect([slip.total, slip.goods]).toEqual([
    total,
    [
      ["退 大米", "1袋"],
      ["换 食盐", "2袋"],
    ],
  ]);
  expect(slip.lines).toContainEqual(["退回", `${worth}分`]);
  expect(JSON.stringify(slip)).not.toContain("王小明");
});

it("of a plain redemption has neither", () => {
  const slip = slipOf(taken, village);
  expect([slip.total, slip.goods]).toEqual(["用了10分", [["食盐", "2袋"]]]);
});
