import { PhoneLink } from "@huzhu/domain/reciprocity/helper";
import { Schema } from "effect";

/** A link as it is kept: by an id, with on how many phones it was opened; its secret is nowhere. */
export const KeptLink = Schema.Struct({
  ...PhoneLink.fields,
  id: Schema.String,
  phones: Schema.Int,
});
export type KeptLink = typeof KeptLink.Type;
