import { Schema } from "effect";

const id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

/** Whoever lives here goes by their own resident id; somebody from outside has one of their own. */
export const HelperId = id.pipe(Schema.brand("HelperId"));
export type HelperId = typeof HelperId.Type;

export const QualificationId = id.pipe(Schema.brand("QualificationId"));
export type QualificationId = typeof QualificationId.Type;

export const TrainingId = id.pipe(Schema.brand("TrainingId"));
export type TrainingId = typeof TrainingId.Type;
