import { Rulebook } from "@huzhu/domain/rulebook";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** A version of the rulebook, when it was adopted, and the name of who brought it into force. */
export const Adoption = Schema.Struct({
  rulebook: Rulebook,
  adoptedAt: Instant,
  adoptedBy: Schema.String,
});
export type Adoption = typeof Adoption.Type;
