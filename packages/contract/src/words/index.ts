export { SIDE_WORDS } from "./alliance-refusals.ts";
export { amountWords } from "./amount.ts";
export { GRIEVANCE_WORDS, hoursWords } from "./annual.ts";
export {
  AWARD_PERIOD_WORDS,
  AWARD_WHO_WORDS,
  DEED_WORDS,
  POOL_WORDS,
  REWARD_WORDS,
  ROUND_WORDS,
  schemeFaultWords,
} from "./awards.ts";
export { WEEKDAY_WORDS } from "./canteen-refusals.ts";
export { foundCard } from "./card-found.ts";
export { CARD_STATUS_WORDS, cardStands } from "./card-refusals.ts";
export * from "./catalog/index.ts";
export { happeningWords, stepWords } from "./claim-steps.ts";
export { BODY_WORDS, decisionWords, neededWords, VOICE_WORDS } from "./decisions.ts";
export { DUTY_WORDS } from "./duties.ts";
export * from "./elders.ts";
export * from "./facts.ts";
export * from "./faults/index.ts";
export * from "./findings.ts";
export * from "./fund.ts";
export { PAYMENT_WORDS } from "./fund-refusals.ts";
export * from "./helper-roster.ts";
export * from "./labels/index.ts";
export { COMMON_THING_WORDS } from "./lacks.ts";
export { lookWords } from "./looks.ts";
export { ORDER_WORDS, permissionWords } from "./market-refusals.ts";
export {
  CONSTITUENCY_WORDS,
  committeeFaultWords,
  MEETING_BODY_WORDS,
  MEETING_STATE_WORDS,
  MOTION_ABOUT_WORDS,
  VOTE_WORDS,
} from "./meetings.ts";
export * from "./origins.ts";
export { ANSWER_WORDS, GATHERING_WORDS, PRAISE_WORDS } from "./outreach.ts";
export { AUDIENCE_WORDS, SAID_WORDS } from "./outreach-refusals.ts";
export { MANDATE_WORDS } from "./proxy-refusals.ts";
export { PURCHASE_WORDS } from "./purchase-refusals.ts";
export * from "./reasons.ts";
export * from "./refusals.ts";
export { DEPARTURE_WORDS } from "./register-refusals.ts";
export { RESERVATION_WORDS } from "./reservation-refusals.ts";
export { LINK_WORDS, RESOURCE_WORDS } from "./resource-refusals.ts";
export { BASIS_WORDS, OBLIGATION_WORDS, PARTY_WORDS } from "./responsibility-refusals.ts";
export * from "./steps.ts";
export * from "./stock.ts";
export { MOVEMENT_WORDS, QUOTA_PERIOD_WORDS, TAKERS_WORDS } from "./store-refusals.ts";
export * from "./telling/index.ts";
export { termsWords } from "./terms-words.ts";
export { REQUEST_STEP_WORDS, RUNG_WORDS, VISIT_STEP_WORDS } from "./visit-refusals.ts";
export * from "./visits.ts";
export { yuan } from "./yuan.ts";
