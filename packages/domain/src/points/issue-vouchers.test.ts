import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  type IssueVouchersFacts,
  issueVouchers,
  NothingToMove,
  PeriodClosed,
  TooManyVouchers,
} from "./index.ts";
import { books, now, own, points, today, transferId } from "./testing/books.ts";

const [issuance, vouchers] = [own("issuance", -70), own("voucher", 70)];

const facts = (changes: Partial<IssueVouchersFacts> = {}): IssueVouchersFacts => ({
  books: books([issuance, vouchers]),
  transfer: transferId("t-1"),
  issuance,
  vouchers,
  worth: points(50),
  chances: ["839201", "000000", "417730"],
  last: 41,
  why: "春节慰问",
  ...changes,
});

const chances = (count: number) =>
  Array.from({ length: count }, (_, at) => String(at).padStart(6, "0"));

describe("issuing vouchers", () => {
  it("makes one for each six digits of chance; their serials run on from the last", () => {
    const { vouchers: issued } = Result.getOrThrow(issueVouchers(facts(), now));
    expect(issued.map(({ number }) => number)).toEqual([
      "0000042-839201",
      "0000043-000000",
      "0000044-417730",
    ]);
    expect(issued[0]).toMatchObject({ worth: 50, transfer: "t-1", issuedAt: now, end: null });
  });

  it("moves what all of them are worth from the issuance, with the reason", () => {
    const { posting } = Result.getOrThrow(issueVouchers(facts(), now));
    expect(posting.accounts.map(({ balance }) => balance)).toEqual([-220, 220]);
    expect(posting.transfer).toMatchObject({
      eventDate: "2026-03-06",
      reason: {
        _tag: "ByVoucher",
        step: "issued",
        first: "0000042-839201",
        last: "0000044-417730",
        count: 3,
        why: "春节慰问",
      },
    });
  });

  it("issues as many as 500 at once", () => {
    const issued = Result.getOrThrow(issueVouchers(facts({ chances: chances(500) }), now));
    expect(issued.vouchers).toHaveLength(500);
  });

  it.each<{ name: string; changes: Partial<IssueVouchersFacts>; refusal: unknown }>([
    {
      name: "for none",
      changes: { chances: [] },
      refusal: new NothingToMove({ amount: points(0) }),
    },
    {
      name: "for more than 500",
      changes: { chances: chances(501) },
      refusal: new TooManyVouchers({ count: 501, most: 500 }),
    },
    {
      name: "when today is closed already",
      changes: { books: books([issuance, vouchers], [], { closedThrough: today }) },
      refusal: new PeriodClosed({ eventDate: today, closedThrough: today }),
    },
  ])("is refused $name", ({ changes, refusal }) => {
    expect(issueVouchers(facts(changes), now)).toEqual(Result.fail(refusal));
  });
});
