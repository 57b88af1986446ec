import { Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { Instant } from "../../time/instant.ts";

/**
 * How it is known that a helper came or went: the code of the paper slip that hangs at the elder's
 * home, the helper's own phone, the cards of both at the kiosk, or that somebody of the office called
 * and asked.
 */
export const Evidence = Schema.Union([
  Schema.TaggedStruct("Slip", { by: StaffId }),
  Schema.TaggedStruct("Phone", {}),
  Schema.TaggedStruct("TwoCards", { kiosk: Schema.String }),
  Schema.TaggedStruct("CallBack", { by: StaffId }),
]);
export type Evidence = typeof Evidence.Type;

/** When a helper came or went, and how that is known. */
export const Mark = Schema.Struct({ at: Instant, evidence: Evidence });
export type Mark = typeof Mark.Type;
