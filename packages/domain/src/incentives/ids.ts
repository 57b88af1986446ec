import { Schema } from "effect";

/** Whom an award may go to: the id of a household, a resident or a hamlet. */
export const CandidateId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("CandidateId"),
);
export type CandidateId = typeof CandidateId.Type;

export const RoundId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("RoundId"),
);
export type RoundId = typeof RoundId.Type;
