import { Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { HouseholdId } from "../../people/ids.ts";
import { Why } from "../../points/reason.ts";
import { Instant } from "../../time/instant.ts";

/** 申诉: a household says why what was taken from it should be given back. There is one for a claim. */
export const Appeal = Schema.Struct({
  by: HouseholdId,
  at: Instant,
  why: Why,
  decision: Schema.NullOr(
    Schema.Struct({
      ruling: Schema.Literals(["dismissed", "upheld"]),
      by: StaffId,
      at: Instant,
      why: Why,
    }),
  ),
});
export type Appeal = typeof Appeal.Type;
