import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { type AccountId, afterwards, move, type Posting } from "./index.ts";
import { books, holder, lot, own, points } from "./testing/books.ts";
import { balances, given, issuance, of, posting, taken, wang } from "./testing/one-posting.ts";

describe("posting", () => {
  it.each([
    { name: "points given", before: 0, amount: 5, household: 5, issuance: -5 },
    { name: "points taken", before: 8, amount: -5, household: 3, issuance: 5 },
    { name: "everything, down to the floor", before: 5, amount: -5, household: 0, issuance: 5 },
    { name: "nothing at all", before: 5, amount: 0, household: 5, issuance: 0 },
  ])("$name", ({ before, amount, household, issuance: other }) => {
    const result = posting(of(before), move(issuance, wang, points(amount)));
    expect(Object.fromEntries(balances(result))).toEqual({ wang: household, issuance: other });
  });

  it("keeps each entry with its place in the account's history and the balance after it", () => {
    const before = books([holder("wang", [], { entries: 4 }), own("issuance", -9)]);
    expect(Result.getOrThrow(posting(before, given(5))).lines).toEqual([
      { account: "issuance", amount: -5, sequence: 1, balance: -14, earned: 0 },
      { account: "wang", amount: 5, sequence: 5, balance: 5, earned: 5 },
    ]);
  });

  it("leaves the accounts that no entry names as they are", () => {
    const before = books([holder("li", [lot("li", 7)]), holder("wang"), own("issuance")]);
    expect(balances(posting(before, given(1)))).toEqual([
      ["wang", 1],
      ["issuance", -1],
    ]);
    const after = afterwards(before, Result.getOrThrow(posting(before, given(1))));
    expect(after.accounts.map(({ id, balance }) => [id, balance])).toEqual([
      ["li", 7],
      ["wang", 1],
      ["issuance", -1],
    ]);
  });

  it("takes a credit even below the floor, so that a debt can be paid back", () => {
    expect(balances(posting(of(-10), given(4)))).toContainEqual(["wang", -6]);
  });

  it("lets the village's own accounts stand below zero without bound", () => {
    expect(balances(posting(of(0), given(1_000_000)))).toContainEqual(["issuance", -1_000_000]);
  });

  it("leaves what stands on hold aside, and takes all that does not", () => {
    const before = of(10, { held: points(4) });
    const [account] = Result.getOrThrow(posting(before, taken(6))).accounts;
    expect(account).toMatchObject({ balance: 4, held: 4 });
  });

  it("takes what stood on hold for this very transfer", () => {
    const before = of(10, { held: points(10) });
    const terms = { unheld: { account: wang, amount: points(7) } };
    const [account] = Result.getOrThrow(posting(before, taken(7), terms)).accounts;
    expect(account).toMatchObject({ balance: 3, held: 3 });
  });
});

describe("what was ever earned", () => {
  const expires = null;
  it.each([
    { name: "grows by what is earned", entries: given(5), terms: {}, lifetime: 105 },
    {
      name: "grows by what is earned although it pays a debt",
      before: -10,
      entries: given(5),
      terms: {},
      lifetime: 105,
    },
    {
      name: "does not grow by what is granted",
      entries: given(5),
      terms: { credit: { origin: "granted", expires } } as const,
      lifetime: 100,
    },
    {
      name: "grows by those of the lots that are earned",
      entries: given(5),
      terms: {
        opens: new Map([
          [
            wang,
            [
              { origin: "earned", expires, amount: points(2) },
              { origin: "gifted", expires, amount: points(3) },
            ] as const,
          ],
        ]),
      },
      lifetime: 102,
    },
    { name: "does not shrink by what is taken", entries: taken(5), terms: {}, lifetime: 100 },
    {
      name: "moves by what is said",
      entries: given(5),
      terms: { earned: new Map([[wang, points(-30)]]) },
      lifetime: 70,
    },
    {
      name: "does not move where nothing is said of the account",
      entries: given(5),
      terms: { earned: new Map<AccountId, Posting["lines"][number]["earned"]>() },
      lifetime: 100,
    },
  ])("$name", ({ before = 10, entries, terms, lifetime }) => {
    const start = of(before, { lifetime: points(100) });
    const result = Result.getOrThrow(posting(start, entries, terms));
    expect(result.accounts[0]?.lifetime).toBe(lifetime);
    expect(result.lines.find(({ account }) => account === wang)?.earned).toBe(lifetime - 100);
  });

  it("is nobody's in the village's own accounts", () => {
    const result = Result.getOrThrow(posting(of(10), taken(5)));
    expect(result.accounts[1]).toMatchObject({ id: "issuance", balance: 5, lifetime: 0 });
    expect(result.lines[1]?.earned).toBe(0);
  });
});
