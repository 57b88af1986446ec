import { Schema } from "effect";

/** What has to be done within days, of which the system itself sees whether it was. */
export const Obligation = Schema.Literals([
  "answer-help",
  "decide-claim",
  "answer-objection",
  "decide-dispute",
  "settle-alert",
  "seal-day",
  "close-month",
  "assess-elder",
  "report-visit",
  "renew-catalog",
  "settle-complaint",
  "collect-pledge",
  "approve-payment",
  "hold-meeting",
  "sign-minutes",
  "renew-term",
  "answer-round-objection",
  "approve-provider",
  "answer-remark",
]);
export type Obligation = typeof Obligation.Type;

/** An obligation with its clock: how many whole days it may take after the day on which it began. */
export const Clock = Schema.Struct({
  obligation: Obligation,
  days: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 730 })),
});
export type Clock = typeof Clock.Type;
