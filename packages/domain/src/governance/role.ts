import { Schema } from "effect";

/**
 * What a member of staff is trusted with: everything, the people and the points, the store, or
 * writing down what the people of one hamlet did.
 */
export const Role = Schema.Literals(["admin", "cadre", "keeper", "leader"]);
export type Role = typeof Role.Type;

/** One kind of work in the village's system. */
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
  "redeem-at-counter",
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
  "reveal-personal",
  "see-looks",
  "take-consent",
  "export-person",
  "erase-person",
  "manage-privacy",
]);
export type Duty = typeof Duty.Type;

const DUTIES: Record<Role, ReadonlySet<Duty>> = {
  admin: new Set(Duty.literals),
  cadre: new Set<Duty>([
    "see-today",
    "answer-help",
    "see-people",
    "change-people",
    "stop-card",
    "import-roster",
    "see-rulebooks",
    "record-claim",
    "decide-claim",
    "see-goods",
    "see-statements",
    "see-ledger",
    "move-points",
    "close-period",
    "export-journal",
    "see-elders",
    "assess-elder",
    "see-helpers",
    "keep-helpers",
    "arrange-visits",
    "decide-dispute",
    "see-catalog",
    "see-market",
    "order-service",
    "reveal-personal",
    "take-consent",
    "export-person",
    "erase-person",
  ]),
  keeper: new Set<Duty>([
    "see-today",
    "answer-help",
    "see-people",
    "see-rulebooks",
    "see-catalog",
    "see-goods",
    "change-goods",
    "redeem-at-counter",
    "stop-card",
    "see-statements",
    "see-ledger",
  ]),
  leader: new Set<Duty>(["see-own-hamlet", "record-claim"]),
};

/** Whether a role includes a duty. */
export const may = (role: Role, duty: Duty): boolean => DUTIES[role].has(duty);
