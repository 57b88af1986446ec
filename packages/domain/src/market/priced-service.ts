import { Schema } from "effect";
import { ServiceCode } from "../catalog/ids.ts";
import { Fen } from "../money/fen.ts";

/** A service of the catalog as far as its price goes. */
export const PricedService = Schema.Struct({
  code: ServiceCode,
  title: Schema.String,
  /** What one of it is: a visit, an hour, a meal. */
  unit: Schema.String,
  /** The most that may be asked for one, in fen; `null` where the village has set none. */
  ceiling: Schema.NullOr(Fen),
  /** The version of the catalog that says so. */
  catalog: Schema.Int,
});
export type PricedService = typeof PricedService.Type;
