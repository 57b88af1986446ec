import { Schema } from "effect";
import { HamletId, ResidentId } from "../../people/ids.ts";
import { Sex } from "../../people/sex.ts";
import { HelperId } from "../helper/ids.ts";
import { Language } from "../helper/language.ts";
import { Skill } from "../helper/skill.ts";
import { Slot } from "./slot.ts";

/** A visit for which somebody is wanted. */
export const Wanted = Schema.Struct({
  /** What tells it from the others of its week. */
  id: Schema.String,
  elder: Schema.Struct({
    id: ResidentId,
    hamlet: HamletId,
    /** None where nobody has asked: then every language will do. */
    languages: Schema.Array(Language),
  }),
  /** When it may be; one of them is taken. */
  slots: Schema.Array(Slot),
  minutes: Schema.Int,
  /** `null` where anybody can do it. */
  skill: Schema.NullOr(Skill),
  /** Only somebody with one of these may do it, in the catalog's words; anybody where there is none. */
  qualification: Schema.Array(Schema.String),
  /** A woman or a man: as a wish, or as a must where it is about washing. */
  sex: Schema.NullOr(Schema.Struct({ wish: Sex, must: Schema.Boolean })),
  /** Whom the elder is glad to see, and whom they would rather not have. */
  prefers: Schema.Array(HelperId),
  avoids: Schema.Array(HelperId),
  /** Helpers who are kin of the elder: they may come, and earn nothing by it. */
  kin: Schema.Array(HelperId),
  /** What each later day costs, from 0: the more, the sooner somebody should come. */
  hurry: Schema.Int,
  /** From 0; what is more pressing is more. */
  priority: Schema.Int,
});
export type Wanted = typeof Wanted.Type;
