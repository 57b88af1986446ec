import { Schema } from "effect";
import { ResidentId } from "../../people/ids.ts";
import { Sex } from "../../people/sex.ts";
import { HelperId } from "./ids.ts";
import { Language } from "./language.ts";

/** Whom an elder would like at the door. */
export const CompanionWish = Schema.Struct({
  elder: ResidentId,
  /** What the elder speaks; none where nobody has asked. */
  languages: Schema.Array(Language).check(Schema.isMaxLength(6)),
  /** A woman or a man, where that matters. */
  sex: Schema.NullOr(Sex),
  /** Helpers whom the elder is glad to see. */
  prefers: Schema.Array(HelperId).check(Schema.isMaxLength(6)),
  /** Helpers whom the elder would rather not have. They are never told. */
  avoids: Schema.Array(HelperId).check(Schema.isMaxLength(6)),
});
export type CompanionWish = typeof CompanionWish.Type;
