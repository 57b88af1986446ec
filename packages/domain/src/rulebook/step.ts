import { Schema } from "effect";
import { Points } from "../points/points.ts";
import { Period } from "../time/period.ts";

/** What the rule gives before any cap: `counted` times `points`. */
export const Base = Schema.TaggedStruct("Base", {
  quantity: Schema.Int,
  unit: Schema.String,
  every: Schema.Int,
  points: Points,
  result: Points,
});

/** A cap cut the points: `already` of `most` were used in the period, `dropped` do not count. */
export const Capped = Schema.TaggedStruct("Capped", {
  period: Period,
  key: Schema.String,
  most: Points,
  already: Points,
  dropped: Points,
  result: Points,
});

/** One step of how a claim became points, so that "why did I get 4?" has an answer. */
export const Step = Schema.Union([Base, Capped]);
export type Step = typeof Step.Type;
