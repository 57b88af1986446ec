import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  AccountFrozen,
  type RedeemVoucherFacts,
  redeemVoucher,
  type Voucher,
  VoucherUnknown,
  VoucherUsed,
  voucherNumber,
} from "./index.ts";
import { books, date, holder, now, own, points, transferId } from "./testing/books.ts";

const [vouchers, li] = [own("voucher", 70), holder("li")];
const number = voucherNumber(42, "839201");
const out: Voucher = {
  number,
  worth: points(50),
  transfer: transferId("t-0"),
  issuedAt: now,
  end: null,
};
const used: Voucher = {
  ...out,
  end: { kind: "redeemed", at: now, account: li.id, transfer: transferId("t-1"), why: "" },
};

const facts = (changes: Partial<RedeemVoucherFacts> = {}): RedeemVoucherFacts => ({
  books: books([vouchers, li]),
  transfer: transferId("t-1"),
  vouchers,
  holder: li,
  number,
  found: out,
  origin: "granted",
  expires: date("2026-12-31"),
  ...changes,
});

describe("taking a voucher back", () => {
  it("credits what it is worth to whoever brought it", () => {
    const { posting } = Result.getOrThrow(redeemVoucher(facts(), now));
    expect(posting.accounts.map(({ balance }) => balance)).toEqual([20, 50]);
    expect(posting.opened).toMatchObject([
      { account: "li", origin: "granted", expires: "2026-12-31", remaining: 50 },
    ]);
    expect(posting.transfer.reason).toEqual({
      _tag: "ByVoucher",
      step: "redeemed",
      first: number,
      last: number,
      count: 1,
      why: "",
    });
  });

  it("ends it, so that it does not come back a second time", () => {
    const { voucher } = Result.getOrThrow(redeemVoucher(facts(), now));
    expect(voucher).toEqual(used);
    expect(redeemVoucher(facts({ found: voucher }), now)).toEqual(
      Result.fail(new VoucherUsed({ at: now })),
    );
  });

  it.each<{ name: string; changes: Partial<RedeemVoucherFacts>; refusal: unknown }>([
    {
      name: "when its digits of chance are guessed",
      changes: { number: voucherNumber(42, "839202") },
      refusal: new VoucherUnknown({ number: voucherNumber(42, "839202") }),
    },
    {
      name: "when there is none of its serial",
      changes: { found: null },
      refusal: new VoucherUnknown({ number }),
    },
    {
      name: "into a frozen account",
      changes: { books: books([vouchers, { ...li, status: "frozen" }]) },
      refusal: new AccountFrozen({ account: li.id }),
    },
  ])("is refused $name", ({ changes, refusal }) => {
    expect(redeemVoucher(facts(changes), now)).toEqual(Result.fail(refusal));
  });
});
