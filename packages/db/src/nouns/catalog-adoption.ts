import { Catalog } from "@huzhu/domain/catalog";
import { Decision } from "@huzhu/domain/governance";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** A version of the catalog: when it was adopted, the name of who wrote that down, and how. */
export const CatalogAdoption = Schema.Struct({
  catalog: Catalog,
  adoptedAt: Instant,
  adoptedBy: Schema.String,
  /** What the village decided, where it wanted to. */
  decision: Schema.NullOr(Decision),
});
export type CatalogAdoption = typeof CatalogAdoption.Type;
