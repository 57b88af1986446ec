import { Schema } from "effect";
import { ResidentId } from "../../people/ids.ts";
import { Sex } from "../../people/sex.ts";
import { Language } from "./language.ts";

/** Whom an elder would like at the door. */
export const CompanionWish = Schema.Struct({
  elder: ResidentId,
  /** What the elder speaks; none where nobody has asked. */
  languages: Schema.Array(Language).check(Schema.isMaxLength(6)),
  /** A woman or a man, where that matters. */
  sex: Schema.NullOr(Sex),
});
export type CompanionWish = typeof CompanionWish.Type;
