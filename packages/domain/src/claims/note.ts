import { Schema } from "effect";

/** What there is to say about a claim, in the cadre's words. */
export const Note = Schema.String.check(Schema.isMaxLength(200));
