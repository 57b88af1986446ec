import { Schema } from "effect";

const Days = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 60 }));
const Most = Schema.NullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)));

/** What a village has decided about confirming and paying visits. */
export const VisitPolicy = Schema.Struct({
  /** Days after which a visit that nobody said anything about counts by itself. */
  automaticAfter: Days,
  /** Days after its confirmation in which it can be disputed. */
  challengeWithin: Days,
  /** The most that visits bring a household in a month, in smallest units. */
  pointsPerMonth: Most,
  /** The most minutes that visits bring a helper in a month. */
  minutesPerMonth: Most,
});
export type VisitPolicy = typeof VisitPolicy.Type;

/** Assumptions: a village says what it wants. */
export const DEFAULT_VISIT_POLICY: VisitPolicy = {
  automaticAfter: 3,
  challengeWithin: 7,
  pointsPerMonth: null,
  minutesPerMonth: null,
};
