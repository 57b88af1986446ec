import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  serialOf,
  type Voucher,
  VoucherNumber,
  VoucherUnknown,
  VoucherUsed,
  VoucherVoid,
  voucherNumber,
  voucherOut,
  worthOf,
} from "./index.ts";
import { holder, now, points, transferId } from "./testing/books.ts";

const number = voucherNumber(1234, "839201");
const voucher: Voucher = {
  number,
  worth: points(50),
  transfer: transferId("t-1"),
  issuedAt: now,
  end: null,
};
const end = { at: now, transfer: transferId("t-2") };
const used: Voucher = {
  ...voucher,
  end: { ...end, kind: "redeemed", account: holder("li").id, why: "" },
};
const spoilt: Voucher = { ...voucher, end: { ...end, kind: "void", account: null, why: "洗坏了" } };

describe("a voucher", () => {
  it("has a number of its serial and six digits of chance", () => {
    expect(number).toBe("0001234-839201");
    expect(serialOf(number)).toBe(1234);
  });

  it.each([
    { name: "five digits of chance", make: () => voucherNumber(1, "12345") },
    { name: "a serial of eight digits", make: () => voucherNumber(10_000_000, "123456") },
  ])("cannot have $name", ({ make }) => {
    expect(make).toThrow();
  });

  it.each([
    { scale: 0, worth: 20 },
    { scale: 1, worth: 200 },
    { scale: 3, worth: 20_000 },
  ] as const)("of 20 is worth $worth where points have $scale decimals", ({ scale, worth }) => {
    expect(worthOf(20, scale)).toBe(worth);
  });

  it("is out until it ends", () => {
    expect(voucherOut(number, voucher)).toEqual(Result.succeed(voucher));
  });

  const guessed = VoucherNumber.make("0001234-839202");

  it.each([
    { name: "unknown", number, found: null, refusal: new VoucherUnknown({ number }) },
    {
      name: "of other digits of chance",
      number: guessed,
      found: voucher,
      refusal: new VoucherUnknown({ number: guessed }),
    },
    {
      name: "of other digits of chance, whatever became of it",
      number: guessed,
      found: used,
      refusal: new VoucherUnknown({ number: guessed }),
    },
    { name: "that came back", number, found: used, refusal: new VoucherUsed({ at: now }) },
    {
      name: "that was made void",
      number,
      found: spoilt,
      refusal: new VoucherVoid({ at: now, why: "洗坏了" }),
    },
  ])("$name is not out", ({ number: read, found, refusal }) => {
    expect(voucherOut(read, found)).toEqual(Result.fail(refusal));
  });
});
