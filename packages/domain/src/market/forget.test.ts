import { expect, it } from "vitest";
import { StaffId } from "../governance/staff.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { forgetComplaint } from "./forget-complaint.ts";
import { ComplaintId, PaymentListId, ProviderId } from "./ids.ts";
import { forgetOrderState } from "./order/forget-order.ts";
import type { OrderState } from "./order/order.ts";

const SECRET = "大小便失禁，洗不了";
const [at, on, by] = [Instant.make(1), CalendarDate.make("2026-03-06"), StaffId.make("li")];

const STATES: ReadonlyArray<OrderState> = [
  { _tag: "Ordered" },
  { _tag: "Delivered", on, units: 1, evidence: SECRET },
  { _tag: "Accepted", on, units: 1, by: "elder", staff: by, at },
  { _tag: "Rejected", why: SECRET, by, at },
  { _tag: "Missed", on, why: SECRET, by, at },
  { _tag: "Cancelled", why: SECRET, by, at },
  { _tag: "Paid", units: 1, list: PaymentListId.make("l"), at },
];

it.each(STATES)("nothing that was written is left of an order that is $_tag", (state) => {
  const left = forgetOrderState(state);
  expect(left._tag).toBe(state._tag);
  expect(JSON.stringify(left)).not.toContain(SECRET);
  if ("units" in state) expect(left).toMatchObject({ units: state.units });
});

it("of a complaint stays that it was made, and whether it was right", () => {
  const about = { id: ComplaintId.make("c"), provider: ProviderId.make("p"), order: null };
  const end = { upheld: true, why: SECRET, by, at };
  const left = forgetComplaint({
    ...about,
    ...{ from: SECRET, what: SECRET, on, takenBy: by, at, end },
  });
  expect(JSON.stringify(left)).not.toContain(SECRET);
  expect(left).toMatchObject({ ...about, on, end: { upheld: true } });
});
