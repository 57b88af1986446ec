import { Schema } from "effect";
import { RESPONSIBILITIES } from "./responsibility/default-matrix.ts";
import { dutiesBy } from "./responsibility/in-force.ts";
import type { Responsibility } from "./responsibility/responsibility.ts";

/**
 * What a member of staff is trusted with: all of the village's, the people and the points, the store,
 * writing down what the people of one hamlet did, a shop that takes points, or, for the township, to
 * look, remark and approve.
 */
export const Role = Schema.Literals(["admin", "cadre", "keeper", "leader", "shop", "township"]);
export type Role = typeof Role.Type;

/** One kind of work in the village's system; one responsibility carries it. */
export const Duty = Schema.Literals([
  "see-today",
  "answer-help",
  "see-people",
  "see-own-hamlet",
  "change-people",
  "stop-card",
  "import-roster",
  "see-rulebooks",
  "adopt-rulebook",
  "record-claim",
  "decide-claim",
  "see-goods",
  "change-goods",
  "ban-goods",
  "redeem-at-counter",
  "check-store-day",
  "keep-alliance",
  "sell-at-shop",
  "see-statements",
  "manage-staff",
  "manage-kiosks",
  "see-ledger",
  "move-points",
  "reverse-posting",
  "manage-points-policy",
  "seal-journal",
  "close-period",
  "manage-vouchers",
  "settle-alert",
  "export-journal",
  "export-register",
  "see-elders",
  "assess-elder",
  "see-helpers",
  "keep-helpers",
  "arrange-visits",
  "decide-dispute",
  "see-catalog",
  "adopt-catalog",
  "see-market",
  "order-service",
  "oversee-market",
  "keep-canteen",
  "manage-canteen",
  "see-fund",
  "keep-fund",
  "approve-payment",
  "see-committee",
  "seat-committee",
  "call-meeting",
  "keep-minutes",
  "see-rounds",
  "keep-schemes",
  "keep-rounds",
  "rule-on-objection",
  "pay-round",
  "keep-resources",
  "keep-outreach",
  "knock-doors",
  "reveal-personal",
  "see-looks",
  "take-consent",
  "export-person",
  "erase-person",
  "manage-privacy",
  "see-duties",
  "adopt-duties",
  "answer-remark",
  "see-villages",
  "supervise",
  "approve-provider",
]);
export type Duty = typeof Duty.Type;

const BROUGHT = dutiesBy(RESPONSIBILITIES);

/** Whether a role includes a duty: as the responsibilities are brought, or as a village gave them out. */
export const may = (
  role: Role,
  duty: Duty,
  responsibilities: ReadonlyArray<Responsibility> = RESPONSIBILITIES,
): boolean => {
  const held = responsibilities === RESPONSIBILITIES ? BROUGHT : dutiesBy(responsibilities);
  return held.get(role)?.has(duty) ?? false;
};
