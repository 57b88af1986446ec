import { Schema } from "effect";
import { ShopId } from "../alliance/ids.ts";
import { PartnerVillage, ShopTerms } from "../alliance/terms.ts";

/** What another village offers for its people: the terms as that one wrote them down. */
export const Offer = Schema.Struct({
  /** Under what name that village keeps the sales. */
  shop: ShopId,
  /** What it owes for one smallest unit of points. */
  rate: PartnerVillage.fields.rate,
  householdMost: ShopTerms.fields.householdMost,
  shopMost: ShopTerms.fields.shopMost,
  open: Schema.Boolean,
});
export type Offer = typeof Offer.Type;

/** What is offered by terms; `null` where they are not about a village. */
export const offerOf = (
  shop: ShopId,
  { partner, householdMost, shopMost, open }: ShopTerms,
): Offer | null => (partner ? { shop, rate: partner.rate, householdMost, shopMost, open } : null);
