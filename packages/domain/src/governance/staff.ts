import { Schema } from "effect";
import { HamletId, HouseholdId } from "../people/ids.ts";
import { Role } from "./role.ts";

export const StaffId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("StaffId"),
);
export type StaffId = typeof StaffId.Type;

/** 村干部, the store keeper and 小组长: who works in the console, and to which household they belong. */
export const Staff = Schema.Struct({
  id: StaffId,
  name: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(25)),
  login: Schema.String.check(Schema.isPattern(/^[a-z0-9._-]{2,32}$/)),
  role: Role,
  household: Schema.NullOr(HouseholdId),
  /** The only hamlet whose people a leader sees and writes claims for; nobody else has one. */
  hamlet: Schema.optionalKey(HamletId),
  active: Schema.Boolean,
});
export type Staff = typeof Staff.Type;
