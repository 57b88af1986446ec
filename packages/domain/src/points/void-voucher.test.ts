import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  type VoidVoucherFacts,
  type Voucher,
  VoucherUnknown,
  VoucherVoid,
  voidVoucher,
  voucherNumber,
} from "./index.ts";
import { books, now, own, points, transferId } from "./testing/books.ts";

const [issuance, vouchers] = [own("issuance", -70), own("voucher", 70)];
const number = voucherNumber(42, "839201");
const out: Voucher = {
  number,
  worth: points(50),
  transfer: transferId("t-0"),
  issuedAt: now,
  end: null,
};

const facts = (changes: Partial<VoidVoucherFacts> = {}): VoidVoucherFacts => ({
  books: books([issuance, vouchers]),
  transfer: transferId("t-1"),
  vouchers,
  issuance,
  number,
  found: out,
  why: "洗坏了",
  ...changes,
});

describe("making a voucher void", () => {
  it("gives what it is worth back to the issuance, with the reason", () => {
    const { posting } = Result.getOrThrow(voidVoucher(facts(), now));
    expect(posting.accounts.map(({ balance }) => balance)).toEqual([-20, 20]);
    expect(posting.transfer.reason).toEqual({
      _tag: "ByVoucher",
      step: "voided",
      first: number,
      last: number,
      count: 1,
      why: "洗坏了",
    });
  });

  it("ends it, with the reason, so that it is void once", () => {
    const { voucher } = Result.getOrThrow(voidVoucher(facts(), now));
    expect(voucher.end).toEqual({
      kind: "void",
      at: now,
      account: null,
      transfer: "t-1",
      why: "洗坏了",
    });
    expect(voidVoucher(facts({ found: voucher }), now)).toEqual(
      Result.fail(new VoucherVoid({ at: now, why: "洗坏了" })),
    );
  });

  it("is refused when its digits of chance are guessed", () => {
    const guessed = voucherNumber(42, "839202");
    expect(voidVoucher(facts({ number: guessed }), now)).toEqual(
      Result.fail(new VoucherUnknown({ number: guessed })),
    );
  });
});
