import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  afterwards,
  type Books,
  Denomination,
  issueVouchers,
  missingVouchers,
  type Posting,
  redeemVoucher,
  serialOf,
  sum,
  type Voucher,
  voidVoucher,
  worthOf,
} from "./index.ts";
import { books, holder, now, own, transferId } from "./testing/books.ts";

const accounts = [own("issuance"), own("voucher"), holder("li")] as const;
const [issuance, vouchers, li] = accounts;

const issue = fc.record({
  _tag: fc.constant("issue" as const),
  denomination: fc.constantFrom(...Denomination.literals),
  count: fc.integer({ min: 1, max: 5 }),
});
const end = fc.record({
  _tag: fc.constantFrom("redeem" as const, "void" as const),
  serial: fc.integer({ min: 1, max: 12 }),
});
const commands = fc.array(fc.oneof(issue, end, end), { maxLength: 25 });
type Command = typeof commands extends fc.Arbitrary<Array<infer C>> ? C : never;

interface Desk {
  readonly books: Books;
  readonly all: ReadonlyMap<number, Voucher>;
}

const keep = (
  { books: before, all }: Desk,
  { changed, posting }: { changed: ReadonlyArray<Voucher>; posting: Posting },
): Desk => ({
  books: afterwards(before, posting),
  all: new Map([...all, ...changed.map((voucher) => [serialOf(voucher.number), voucher] as const)]),
});

const play = (desk: Desk, command: Command, at: number): Desk => {
  const transfer = transferId(`t-${at}`);
  if (command._tag === "issue") {
    const chances = Array.from({ length: command.count }, () => "123456");
    const worth = worthOf(command.denomination, 1);
    const numbers = { worth, chances, last: desk.all.size, why: "慰问" };
    const facts = { books: desk.books, transfer, issuance, vouchers, ...numbers };
    const issued = Result.getOrThrow(issueVouchers(facts, now));
    return keep(desk, { changed: issued.vouchers, posting: issued.posting });
  }
  const found = desk.all.get(command.serial) ?? null;
  if (!found) return desk;
  const facts = { books: desk.books, transfer, vouchers, number: found.number, found };
  const result =
    command._tag === "redeem"
      ? redeemVoucher({ ...facts, holder: li, origin: "granted", expires: null }, now)
      : voidVoucher({ ...facts, issuance, why: "遗失" }, now);
  if (Result.isFailure(result)) return desk;
  return keep(desk, { changed: [result.success.voucher], posting: result.success.posting });
};

const playAll = (all: ReadonlyArray<Command>): Desk =>
  all.reduce(play, { books: books(accounts), all: new Map() });

const worthWhere = ({ all }: Desk, kind: "redeemed" | undefined) =>
  sum([...all.values()].filter((one) => one.end?.kind === kind).map(({ worth }) => worth));

describe("laws of vouchers", () => {
  it("the voucher account holds what the vouchers still out are worth, to the smallest unit", () => {
    fc.assert(
      fc.property(commands, (all) => {
        const desk = playAll(all);
        const [issued, voucher, holding] = desk.books.accounts.map(({ balance }) => balance);
        expect(voucher).toBe(worthWhere(desk, undefined));
        expect(holding).toBe(worthWhere(desk, "redeemed"));
        expect(sum(desk.books.accounts.map(({ balance }) => balance))).toBe(0);
        expect(issued).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("what is missing and what ended are the whole batch, and nothing is both", () => {
    fc.assert(
      fc.property(commands, (all) => {
        const desk = playAll(all);
        const batch = { first: 1, last: desk.all.size };
        const ended = [...desk.all].filter(([, one]) => one.end !== null).map(([at]) => at);
        const missing = missingVouchers(batch, ended).flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, at) => first + at),
        );
        expect([...missing, ...ended].sort((a, b) => a - b)).toEqual([...desk.all.keys()]);
      }),
    );
  });
});
