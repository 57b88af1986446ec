import { describe, expect, it } from "vitest";
import { AccountId, OWN_KINDS, ownAccounts } from "./index.ts";

describe("the village's own accounts", () => {
  const chosen = { issuance: AccountId.make("a-1"), store: AccountId.make("a-2") };
  const accounts = ownAccounts(chosen);

  it("are one of each kind for each unit, with the names that all villages have", () => {
    expect(accounts.map(({ unit, kind, id }) => `${unit} ${kind} ${id}`)).toEqual([
      "points issuance a-1",
      "points store a-2",
      "points pool pool",
      "points expired expired",
      "points voucher vouchers",
      "points exchange exchange",
      "time issuance issuance-time",
      "time store store-time",
      "time pool pool-time",
      "time expired expired-time",
      "time voucher vouchers-time",
      "time exchange exchange-time",
    ]);
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(2 * OWN_KINDS.length);
  });

  it("are empty, belong to nobody, and have no floor", () => {
    for (const { balance, holder, resident, floor } of accounts) {
      expect([balance, holder, resident, floor]).toEqual([0, null, null, null]);
    }
  });
});
