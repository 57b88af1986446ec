import { describe, expect, it } from "vitest";
import { Duty, may, Role } from "./index.ts";

/** Who may do what: ✓ in the order of {@link Role}: admin, cadre, keeper, leader, shop, township. */
const TABLE: Record<Duty, string> = {
  "see-today": "✓✓✓···",
  "answer-help": "✓✓✓···",
  "see-people": "✓✓✓···",
  "see-own-hamlet": "✓··✓··",
  "change-people": "✓✓····",
  "stop-card": "✓✓✓···",
  "import-roster": "✓✓····",
  "see-rulebooks": "✓✓✓···",
  "adopt-rulebook": "✓·····",
  "record-claim": "✓✓·✓··",
  "decide-claim": "✓✓····",
  "see-goods": "✓✓✓···",
  "change-goods": "✓·✓···",
  "ban-goods": "✓✓····",
  "redeem-at-counter": "✓·✓···",
  "check-store-day": "✓✓····",
  "keep-alliance": "✓✓····",
  "sell-at-shop": "✓✓··✓·",
  "see-statements": "✓✓✓···",
  "manage-staff": "✓·····",
  "manage-kiosks": "✓·····",
  "see-ledger": "✓✓✓···",
  "move-points": "✓✓····",
  "reverse-posting": "✓·····",
  "manage-points-policy": "✓·····",
  "seal-journal": "✓·····",
  "close-period": "✓✓····",
  "manage-vouchers": "✓·····",
  "settle-alert": "✓·····",
  "export-journal": "✓✓····",
  "export-register": "✓·····",
  "see-elders": "✓✓····",
  "assess-elder": "✓✓····",
  "see-helpers": "✓✓····",
  "keep-helpers": "✓✓····",
  "arrange-visits": "✓✓····",
  "decide-dispute": "✓✓····",
  "see-catalog": "✓✓✓···",
  "adopt-catalog": "✓·····",
  "see-market": "✓✓····",
  "order-service": "✓✓····",
  "oversee-market": "✓·····",
  "keep-canteen": "✓✓✓···",
  "manage-canteen": "✓·····",
  "see-fund": "✓✓····",
  "keep-fund": "✓✓····",
  "approve-payment": "✓✓····",
  "see-committee": "✓✓····",
  "seat-committee": "✓·····",
  "call-meeting": "✓✓····",
  "keep-minutes": "✓✓····",
  "see-rounds": "✓✓····",
  "keep-schemes": "✓·····",
  "keep-rounds": "✓✓····",
  "rule-on-objection": "✓✓····",
  "pay-round": "✓✓····",
  "keep-resources": "✓✓····",
  "keep-outreach": "✓✓····",
  "knock-doors": "✓✓·✓··",
  "reveal-personal": "✓✓····",
  "see-looks": "✓·····",
  "take-consent": "✓✓····",
  "export-person": "✓✓····",
  "erase-person": "✓✓····",
  "manage-privacy": "✓·····",
  "see-duties": "✓✓✓··✓",
  "adopt-duties": "✓·····",
  "answer-remark": "✓✓····",
  "see-villages": "·····✓",
  supervise: "·····✓",
  "approve-provider": "·····✓",
};

const CASES = Duty.literals.flatMap((duty) =>
  Role.literals.map((role, at) => ({ role, duty, allowed: TABLE[duty][at] === "✓" })),
);

describe("who may do what", () => {
  it("is said for every role", () => {
    expect(Role.literals).toEqual(["admin", "cadre", "keeper", "leader", "shop", "township"]);
  });

  it.each(CASES)("$role, $duty: $allowed", ({ role, duty, allowed }) => {
    expect(may(role, duty)).toBe(allowed);
  });

  it("lets nobody but the admin decide on rules, staff and kiosks", () => {
    const own = Duty.literals.filter((duty) =>
      Role.literals.every((role) => may(role, duty) === (role === "admin")),
    );
    expect(own).toEqual([
      "adopt-rulebook",
      "manage-staff",
      "manage-kiosks",
      "reverse-posting",
      "manage-points-policy",
      "seal-journal",
      "manage-vouchers",
      "settle-alert",
      "export-register",
      "adopt-catalog",
      "oversee-market",
      "manage-canteen",
      "seat-committee",
      "keep-schemes",
      "see-looks",
      "manage-privacy",
      "adopt-duties",
    ]);
  });

  it("keeps claims and goods in different hands", () => {
    const both = Duty.literals.filter((duty) => may("cadre", duty) && may("keeper", duty));
    const doing = both.filter((duty) => !duty.startsWith("see-"));
    // A lost card is stopped, and a meal written down, by whoever is there.
    expect(doing).toEqual(["answer-help", "stop-card", "keep-canteen"]);
  });

  it("lets the township look, remark and approve, and nothing else", () => {
    expect(Duty.literals.filter((duty) => may("township", duty))).toEqual([
      "see-duties",
      "see-villages",
      "supervise",
      "approve-provider",
    ]);
  });
});
