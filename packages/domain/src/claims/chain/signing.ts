import { Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { Instant } from "../../time/instant.ts";

/** The place of a check in the procedure; the first is 0. */
export const CheckIndex = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0));

/** 签字: who found a claim in order at which check, and when. */
export const Signing = Schema.Struct({ check: CheckIndex, by: StaffId, at: Instant });
export type Signing = typeof Signing.Type;
