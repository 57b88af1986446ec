import { Schema } from "effect";
import { Barcode } from "./barcode.ts";
import { GoodId, PhotoId } from "./ids.ts";
import { Price } from "./price.ts";
import { Pieces } from "./stock.ts";
import { Terms } from "./terms.ts";

/** A good of the points store 积分超市, as it stands on the shelf. */
export const Good = Schema.Struct({
  id: GoodId,
  name: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(25)),
  /** How it is counted: 袋, 瓶, 块. */
  unit: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(8)),
  /** What a scanner reads on its package, or on the label that the village printed for it. */
  barcode: Schema.NullOr(Barcode),
  photo: Schema.NullOr(PhotoId),
  onShelf: Schema.Boolean,
  prices: Schema.Array(Price),
  onHand: Pieces,
  terms: Schema.optionalKey(Terms),
});
export type Good = typeof Good.Type;
