import { Schema } from "effect";

/**
 * The one shape of every answer that is not a success: the refusal's tag, a sentence in the
 * reader's language, and the refusal's own fields.
 */
export const ApiError = Schema.Struct({
  tag: Schema.String,
  sentence: Schema.String,
  fields: Schema.Record(Schema.String, Schema.Json),
});
export type ApiError = typeof ApiError.Type;
