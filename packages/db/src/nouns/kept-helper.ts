import { Helper, Qualification, Training } from "@huzhu/domain/reciprocity/helper";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** A helper with how often their profile changed, and who wrote the last change down. */
export const KeptHelper = Schema.Struct({
  ...Helper.fields,
  changes: Schema.Int,
  changedAt: Instant,
  actor: Actor,
});
export type KeptHelper = typeof KeptHelper.Type;

/** A qualification with who entered it, and who ended it. */
export const KeptQualification = Schema.Struct({
  ...Qualification.fields,
  actor: Actor,
  endedBy: Schema.NullOr(Actor),
});
export type KeptQualification = typeof KeptQualification.Type;

/** A course with who wrote it down. */
export const KeptTraining = Schema.Struct({ ...Training.fields, actor: Actor });
export type KeptTraining = typeof KeptTraining.Type;
