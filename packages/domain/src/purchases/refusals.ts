import { Schema } from "effect";
import { GoodId } from "../store/ids.ts";

/** The order is no longer, or not yet, where this can be done with it. */
export class PurchaseElsewhere extends Schema.TaggedClass<PurchaseElsewhere>()(
  "PurchaseElsewhere",
  { state: Schema.Literals(["waiting", "open", "due", "paid", "refused", "cancelled"]) },
) {}

/** More came than is still awaited; what was not ordered is awaited not at all. */
export class MoreThanAwaited extends Schema.TaggedClass<MoreThanAwaited>()("MoreThanAwaited", {
  good: GoodId,
  left: Schema.Int,
  came: Schema.Int,
}) {}

/** A delivery of nothing. */
export class NothingCame extends Schema.TaggedClass<NothingCame>()("NothingCame", {}) {}

/** Neither the number of the delivery note nor its photo. */
export class SlipMissing extends Schema.TaggedClass<SlipMissing>()("SlipMissing", {}) {}

/** What is spoiled on the day on which it comes is not taken in. */
export class CameSpoiled extends Schema.TaggedClass<CameSpoiled>()("CameSpoiled", {
  good: GoodId,
}) {}

/** Goods are still awaited, so that nobody knows yet what is to be paid. */
export class GoodsAwaited extends Schema.TaggedClass<GoodsAwaited>()("GoodsAwaited", {
  number: Schema.Int,
}) {}

/** Goods came for this payment, so that it cannot be turned down any more. */
export class GoodsCame extends Schema.TaggedClass<GoodsCame>()("GoodsCame", {
  number: Schema.Int,
}) {}

/** What this payment bought came onto the shelf when the order was received. */
export class ShelvedAlready extends Schema.TaggedClass<ShelvedAlready>()("ShelvedAlready", {
  number: Schema.Int,
}) {}
