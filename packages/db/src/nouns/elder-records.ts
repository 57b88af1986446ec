import { Assessment, CareEvent, Certification } from "@huzhu/domain/elders";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** An assessment with who typed it in; the assessors stand in the assessment itself. */
export const KeptAssessment = Schema.Struct({ ...Assessment.fields, actor: Actor });
export type KeptAssessment = typeof KeptAssessment.Type;

/** A certification with who entered it, and who ended it. */
export const KeptCertification = Schema.Struct({
  ...Certification.fields,
  actor: Actor,
  revokedBy: Schema.NullOr(Actor),
});
export type KeptCertification = typeof KeptCertification.Type;

/** What happened to an elder, with who wrote it down. */
export const KeptCareEvent = Schema.Struct({ ...CareEvent.fields, actor: Actor });
export type KeptCareEvent = typeof KeptCareEvent.Type;
