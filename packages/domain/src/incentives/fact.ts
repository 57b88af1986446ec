import { Schema } from "effect";

/**
 * What was done in a period, as the books know it: points earned, visits given and how they were
 * liked, minutes given, claims that were confirmed, and what children paid their parents (in fen).
 */
export const DeedFact = Schema.Literals([
  "pointsEarned",
  "visitsGiven",
  "minutesGiven",
  "goodVisits",
  "claimsConfirmed",
  "filialSupport",
]);
export type DeedFact = typeof DeedFact.Type;

const Many = Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)));

/** The facts of one candidate; what is left out is nothing. */
export const Deeds = Schema.Struct({
  pointsEarned: Many,
  visitsGiven: Many,
  minutesGiven: Many,
  goodVisits: Many,
  claimsConfirmed: Many,
  filialSupport: Many,
} satisfies Record<DeedFact, typeof Many>);
export type Deeds = typeof Deeds.Type;
