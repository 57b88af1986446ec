import { Schema } from "effect";

/** A moment, in milliseconds since 1970-01-01T00:00Z. It always arrives as an argument. */
export const Instant = Schema.Int.pipe(Schema.brand("Instant"));
export type Instant = typeof Instant.Type;
