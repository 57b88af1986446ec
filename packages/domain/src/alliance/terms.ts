import { Schema } from "effect";
import { Fen } from "../money/fen.ts";
import { VillageId } from "../people/ids.ts";
import { Points } from "../points/points.ts";
import { Good } from "../store/good.ts";
import { MOST_PRICE } from "../store/price.ts";

const Words = (most: number) =>
  Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(most));

/** What a shop gives for points: what one piece costs in points, and what the village owes for it. */
export const ShopGood = Schema.Struct({
  id: Good.fields.id,
  name: Good.fields.name,
  unit: Good.fields.unit,
  points: Points.check(Schema.isBetween({ minimum: 1, maximum: MOST_PRICE })),
  fen: Fen.check(Schema.isBetween({ minimum: 1, maximum: 100_000 })),
});
export type ShopGood = typeof ShopGood.Type;

const Limit = Schema.NullOr(Points.check(Schema.isGreaterThan(0)));

/** Another village of the same server, whose own store takes the points. */
export const PartnerVillage = Schema.Struct({
  village: VillageId,
  /** What is owed for one smallest unit of points. */
  rate: Fen.check(Schema.isBetween({ minimum: 1, maximum: 10_000 })),
});
export type PartnerVillage = typeof PartnerVillage.Type;

const agreed = {
  name: Words(30),
  /** Who keeps it, as they sign. */
  keeper: Words(20),
  goods: Schema.Array(ShopGood).check(Schema.isMaxLength(60)),
  /** The most points of one household in a month at this shop; `null` for no limit. */
  householdMost: Limit,
  /** The most points of everybody in a month at this shop. */
  shopMost: Limit,
  /** Whether it takes points. */
  open: Schema.Boolean,
};

/** What is agreed with a shop in the village itself. */
export const LocalTerms = Schema.Struct(agreed);
export type LocalTerms = typeof LocalTerms.Type;

/**
 * 联盟店的约定: what a shop and the village agreed; a change counts from when it is written. The store
 * of another village has no goods here: it sells its own at its own prices.
 */
export const ShopTerms = Schema.Struct({
  ...agreed,
  partner: Schema.optionalKey(PartnerVillage),
});
export type ShopTerms = typeof ShopTerms.Type;
