import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  type Account,
  AccountFrozen,
  AccountId,
  BelowFloor,
  move,
  Points,
  post,
  Unbalanced,
  UnknownAccount,
} from "./index.ts";

const points = (amount: number) => Points.make(amount);
const id = (text: string) => AccountId.make(text);

const household = (balance: number, changes: Partial<Account> = {}): Account => ({
  id: id("wang"),
  kind: "household",
  holder: null,
  status: "open",
  floor: points(0),
  balance: points(balance),
  ...changes,
});
const issuance: Account = { ...household(0), id: id("issuance"), kind: "issuance", floor: null };

const balances = (result: ReturnType<typeof post>) =>
  Result.getOrThrow(result).map((account) => [account.id, account.balance]);

describe("posting", () => {
  it.each([
    { name: "points given", before: 0, amount: 5, household: 5, issuance: -5 },
    { name: "points taken", before: 8, amount: -5, household: 3, issuance: 5 },
    {
      name: "everything taken, down to the floor",
      before: 5,
      amount: -5,
      household: 0,
      issuance: 5,
    },
  ])("$name", ({ before, amount, household: after, issuance: other }) => {
    const entries = move(issuance.id, id("wang"), points(amount));
    expect(balances(post([household(before), issuance], entries))).toEqual([
      ["wang", after],
      ["issuance", other],
    ]);
  });

  it("leaves the accounts that no entry names as they are", () => {
    const other = household(7, { id: id("li") });
    const entries = move(issuance.id, id("wang"), points(1));
    expect(balances(post([other, household(0), issuance], entries))).toContainEqual(["li", 7]);
  });

  it("takes a credit even below the floor, so that a debt can be paid back", () => {
    const entries = move(issuance.id, id("wang"), points(4));
    expect(balances(post([household(-10), issuance], entries))).toContainEqual(["wang", -6]);
  });

  it("lets the village's own accounts stand below zero without bound", () => {
    const entries = move(issuance.id, id("wang"), points(1_000_000));
    expect(balances(post([household(0), issuance], entries))).toContainEqual([
      "issuance",
      -1_000_000,
    ]);
  });
});

describe("posting is refused", () => {
  it.each([
    {
      name: "when the entries do not sum to zero",
      accounts: [household(10), issuance],
      entries: [
        { account: id("wang"), amount: points(-5) },
        { account: id("issuance"), amount: points(4) },
      ],
      refusal: new Unbalanced({ difference: points(-1) }),
    },
    {
      name: "when an account is not there",
      accounts: [issuance],
      entries: move(issuance.id, id("wang"), points(5)),
      refusal: new UnknownAccount({ account: id("wang") }),
    },
    {
      name: "when points are taken from a frozen account",
      accounts: [household(10, { status: "frozen" }), issuance],
      entries: move(id("wang"), issuance.id, points(5)),
      refusal: new AccountFrozen({ account: id("wang") }),
    },
    {
      name: "when points are given to a frozen account",
      accounts: [household(10, { status: "frozen" }), issuance],
      entries: move(issuance.id, id("wang"), points(5)),
      refusal: new AccountFrozen({ account: id("wang") }),
    },
    {
      name: "when less than the floor would be left",
      accounts: [household(10), issuance],
      entries: move(id("wang"), issuance.id, points(16)),
      refusal: new BelowFloor({
        account: id("wang"),
        balance: points(10),
        floor: points(0),
        amount: points(-16),
        short: points(6),
      }),
    },
    {
      name: "when a debtor would owe even more",
      accounts: [household(-3), issuance],
      entries: move(id("wang"), issuance.id, points(1)),
      refusal: new BelowFloor({
        account: id("wang"),
        balance: points(-3),
        floor: points(0),
        amount: points(-1),
        short: points(4),
      }),
    },
  ])("$name", ({ accounts, entries, refusal }) => {
    const before = JSON.stringify(accounts);
    expect(post(accounts, entries)).toEqual(Result.fail(refusal));
    expect(JSON.stringify(accounts)).toBe(before);
  });
});
