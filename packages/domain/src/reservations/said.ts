import { Schema } from "effect";
import { StaffId } from "../governance/staff.ts";
import { ResidentId } from "../people/ids.ts";
import type { Instant } from "../time/instant.ts";

/** Why what was reserved is not kept any more; `short` where goods broke, spoiled or were missing. */
export const ReleaseReason = Schema.Literals(["unwanted", "mistake", "away", "short"]);
export type ReleaseReason = typeof ReleaseReason.Type;

/** Who brings it: somebody of the staff, or somebody of the village. */
export const Carrier = Schema.Union([
  Schema.TaggedStruct("ByStaff", { staff: StaffId }),
  Schema.TaggedStruct("ByHelper", { helper: ResidentId }),
]);
export type Carrier = typeof Carrier.Type;

/** How somebody showed that what was reserved is theirs. */
export const ShownBy = Schema.Literals(["code", "card", "mandate"]);
export type ShownBy = typeof ShownBy.Type;

/** What is said of a reservation after it was made. */
export const ReservationSaid = Schema.Union([
  Schema.TaggedStruct("DeliveryAsked", {}),
  Schema.TaggedStruct("DeliveryTaken", { carrier: Carrier }),
  Schema.TaggedStruct("DeliveryPutBack", {}),
  Schema.TaggedStruct("HandedOver", { shown: ShownBy }),
  Schema.TaggedStruct("Released", { why: ReleaseReason }),
]);
export type ReservationSaid = typeof ReservationSaid.Type;

export interface SaidOfReservation {
  readonly said: ReservationSaid;
  readonly at: Instant;
}
