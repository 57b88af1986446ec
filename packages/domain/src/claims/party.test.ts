import { expect, it } from "vitest";
import { StaffId } from "../governance/index.ts";
import { HouseholdId } from "../people/ids.ts";
import { isSameParty, isStaff, type Party } from "./index.ts";

const staff = (id: string): Party => ({ _tag: "ByStaff", staff: StaffId.make(id) });
const household = (id: string): Party => ({ _tag: "ByHousehold", household: HouseholdId.make(id) });

it.each([
  { name: "one member of staff", one: staff("a"), other: staff("a"), is: true },
  { name: "two of staff", one: staff("a"), other: staff("b"), is: false },
  { name: "one household", one: household("a"), other: household("a"), is: true },
  { name: "two households", one: household("a"), other: household("b"), is: false },
  { name: "staff and a household of one name", one: staff("a"), other: household("a"), is: false },
])("$name: $is", ({ one, other, is }) => {
  expect(isSameParty(one, other)).toBe(is);
  expect(isSameParty(other, one)).toBe(is);
});

it("no household is staff, whatever its name", () => {
  expect(isStaff(staff("a"), StaffId.make("a"))).toBe(true);
  expect(isStaff(staff("a"), StaffId.make("b"))).toBe(false);
  expect(isStaff(household("a"), StaffId.make("a"))).toBe(false);
});
