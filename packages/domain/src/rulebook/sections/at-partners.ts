import { Result, Schema } from "effect";
import type { RedemptionPolicy } from "./redemption-policy.ts";

/** The rulebook lets points go at the village's own store alone. */
export class NoPartners extends Schema.TaggedClass<NoPartners>()("NoPartners", {}) {}

/**
 * What of a policy counts at a shop of the alliance: all but the days of the village's own store. A
 * policy that says nothing of such shops lets them take points.
 */
export const atPartners = ({
  window: _,
  ...policy
}: RedemptionPolicy): Result.Result<Omit<RedemptionPolicy, "window">, NoPartners> =>
  policy.partners === false ? Result.fail(new NoPartners()) : Result.succeed(policy);
