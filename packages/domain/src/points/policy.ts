import { Schema } from "effect";
import { ExpiryPolicy } from "./expiry.ts";
import { Matching } from "./matching.ts";

/** So many minutes of time credit become so many points; whole multiples only. */
export const ConversionRate = Schema.Struct({
  minutes: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 })),
  points: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 })),
});
export type ConversionRate = typeof ConversionRate.Type;

/** What a village has decided about its points, beyond what its rulebook says. */
export const PointsPolicy = Schema.Struct({
  expiry: ExpiryPolicy,
  /** Which points need earned ones beside them at the store; `null` where none do. */
  matching: Schema.NullOr(Matching),
  /** By which ties of kin points may be given away; none where gifts are not allowed. */
  giftTies: Schema.Array(Schema.String),
  /** Whether time credit may become points, and at which rate. */
  conversion: Schema.NullOr(ConversionRate),
});
export type PointsPolicy = typeof PointsPolicy.Type;

/** What holds until a village decides otherwise: points live for ever and stay with their holder. */
export const DEFAULT_POLICY: PointsPolicy = {
  expiry: { kind: "never" },
  matching: null,
  giftTies: [],
  conversion: null,
};
