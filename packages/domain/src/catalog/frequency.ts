import { Schema } from "effect";
import { CareEventKind } from "../elders/care-event.ts";
import type { RiskClass } from "../elders/risk.ts";
import { Period } from "../time/period.ts";
import { OccasionKind } from "./occasion.ts";

const Times = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 }));

/** So many times in every calendar period. */
export const Often = Schema.Struct({ times: Times, per: Period });
export type Often = typeof Often.Type;

/** As often for everybody who is entitled. */
export const Regular = Schema.Struct({ kind: Schema.Literal("regular"), ...Often.fields });

/** By risk class; a class that is left out has no times of its own. */
export const ByRisk = Schema.Struct({
  kind: Schema.Literal("byRisk"),
  high: Schema.optionalKey(Often),
  key: Schema.optionalKey(Often),
  general: Schema.optionalKey(Often),
} satisfies Record<RiskClass | "kind", unknown>);

/** Whenever an elder asks, at most so often. */
export const OnRequest = Schema.Struct({
  kind: Schema.Literal("onRequest"),
  most: Schema.optionalKey(Often),
});

/** For as long as the reason holds; not counted in times. */
export const Standing = Schema.Struct({ kind: Schema.Literal("standing") });

/** How often a service is due. Source: practice.md sections 4 and 9 number 23. */
export const Frequency = Schema.Union([Regular, ByRisk, OnRequest, Standing]);
export type Frequency = typeof Frequency.Type;

export const FrequencyKind = Schema.Literals(["regular", "byRisk", "onRequest", "standing"]);
export type FrequencyKind = typeof FrequencyKind.Type;

/** Once more within so many hours of such an event. */
export const OnEvent = Schema.Struct({
  kinds: Schema.Array(CareEventKind).check(Schema.isMinLength(1)),
  hours: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 720 })),
});
export type OnEvent = typeof OnEvent.Type;

/** So many times more while an occasion lasts. */
export const Boost = Schema.Struct({ occasion: OccasionKind, times: Times });
export type Boost = typeof Boost.Type;
