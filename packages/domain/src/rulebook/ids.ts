import { Schema } from "effect";

export const RulebookId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("RulebookId"),
);
export type RulebookId = typeof RulebookId.Type;

/** The short name of a rule inside its rulebook, such as `A01` or `river-clean-up`. */
export const RuleCode = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9.-]{1,32}$/)).pipe(
  Schema.brand("RuleCode"),
);
export type RuleCode = typeof RuleCode.Type;
