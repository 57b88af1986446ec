import { Schema } from "effect";

const id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

export const AssessmentId = id.pipe(Schema.brand("AssessmentId"));
export type AssessmentId = typeof AssessmentId.Type;

export const CertificationId = id.pipe(Schema.brand("CertificationId"));
export type CertificationId = typeof CertificationId.Type;

export const CareEventId = id.pipe(Schema.brand("CareEventId"));
export type CareEventId = typeof CareEventId.Type;
