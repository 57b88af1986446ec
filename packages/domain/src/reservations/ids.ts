import { Schema } from "effect";
import { HoldId } from "../points/ids.ts";

/** A reservation's id is that of the hold which keeps its points. */
export const ReservationId = HoldId;
export type ReservationId = HoldId;

/** 取货码: six digits from chance, by which what was reserved is handed over. */
export const PickupCode = Schema.String.check(Schema.isPattern(/^\d{6}$/)).pipe(
  Schema.brand("PickupCode"),
);
export type PickupCode = typeof PickupCode.Type;
