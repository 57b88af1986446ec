import { Decision } from "@huzhu/domain/governance";
import { Rulebook } from "@huzhu/domain/rulebook";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** A version of the rulebook: when it was adopted, the name of who wrote that down, and how. */
export const Adoption = Schema.Struct({
  rulebook: Rulebook,
  adoptedAt: Instant,
  adoptedBy: Schema.String,
  /** What the village decided; `null` of versions from before that was kept. */
  decision: Schema.NullOr(Decision),
});
export type Adoption = typeof Adoption.Type;
