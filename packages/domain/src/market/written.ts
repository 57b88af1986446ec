import { Schema } from "effect";

/** A few words on one line; never empty. */
export const Words = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(60));

/** What somebody gave as the reason; never empty. */
export const Because = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(200));
