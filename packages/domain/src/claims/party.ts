import { Schema } from "effect";
import { StaffId } from "../governance/staff.ts";
import { HouseholdId } from "../people/ids.ts";

/** Somebody of the console, or a household with its card at the kiosk. */
export const Party = Schema.Union([
  Schema.TaggedStruct("ByStaff", { staff: StaffId }),
  Schema.TaggedStruct("ByHousehold", { household: HouseholdId }),
]);
export type Party = typeof Party.Type;

/** Whether two are one and the same. */
export const isSameParty = (one: Party, other: Party): boolean =>
  one._tag === "ByStaff"
    ? other._tag === "ByStaff" && one.staff === other.staff
    : other._tag === "ByHousehold" && one.household === other.household;

/** Whether it is this member of staff. */
export const isStaff = (party: Party, id: StaffId): boolean =>
  party._tag === "ByStaff" && party.staff === id;
