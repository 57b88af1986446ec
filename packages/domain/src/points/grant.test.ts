import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { NotYet } from "../claims/record.ts";
import { AccountFrozen, type GrantFacts, grant, NothingToMove, PeriodClosed } from "./index.ts";
import { books, date, holder, now, own, points, today, transferId } from "./testing/books.ts";

const [wang, issuance] = [holder("wang"), own("issuance", -50)];

const facts = (changes: Partial<GrantFacts> = {}): GrantFacts => ({
  books: books([issuance, wang]),
  transfer: transferId("t-1"),
  issuance,
  holder: wang,
  amount: points(30),
  origin: "granted",
  expires: date("2026-12-31"),
  why: "春节慰问",
  eventDate: today,
  ...changes,
});

const posted = (changes: Partial<GrantFacts> = {}) =>
  Result.getOrThrow(grant(facts(changes), now)).posting;

describe("granting", () => {
  it("moves the amount out of the issuance, with the reason", () => {
    const { transfer, accounts } = posted();
    expect(transfer).toEqual({
      id: "t-1",
      entries: [
        { account: "issuance", amount: -30 },
        { account: "wang", amount: 30 },
      ],
      eventDate: "2026-03-06",
      recordedAt: now,
      reason: { _tag: "ByGrant", origin: "granted", why: "春节慰问" },
    });
    expect(accounts.map(({ balance }) => balance)).toEqual([-80, 30]);
  });

  it.each([
    { name: "granted points", origin: "granted", lifetime: 0 },
    { name: "points paid for", origin: "bought-in", lifetime: 0 },
    { name: "an opening balance of earned points", origin: "earned", lifetime: 30 },
  ] as const)("opens a lot of $name, of which $lifetime count as earned", (each) => {
    const { opened, accounts } = posted({ origin: each.origin });
    expect(opened).toMatchObject([
      { account: "wang", origin: each.origin, expires: "2026-12-31", remaining: 30 },
    ]);
    expect(accounts.at(-1)?.lifetime).toBe(each.lifetime);
  });

  it("gives minutes to a person's account of time", () => {
    const person = holder("zhang", [], { kind: "person", unit: "time" });
    const minted = own("issuance", 0, { unit: "time" });
    const { accounts } = posted({
      books: books([minted, person]),
      issuance: minted,
      holder: person,
      origin: "earned",
      amount: points(90),
    });
    expect(accounts.at(-1)).toMatchObject({ unit: "time", balance: 90, lifetime: 90 });
  });

  it("is dated back where that is said, and recorded now", () => {
    const { transfer } = posted({ eventDate: date("2026-03-01") });
    expect(transfer).toMatchObject({ eventDate: "2026-03-01", recordedAt: now });
  });

  it.each<{ name: string; changes: Partial<GrantFacts>; refusal: unknown }>([
    {
      name: "when it is nothing",
      changes: { amount: points(0) },
      refusal: new NothingToMove({ amount: points(0) }),
    },
    {
      name: "when it would take instead",
      changes: { amount: points(-5) },
      refusal: new NothingToMove({ amount: points(-5) }),
    },
    {
      name: "for tomorrow",
      changes: { eventDate: date("2026-03-07") },
      refusal: new NotYet({ eventDate: date("2026-03-07"), today }),
    },
    {
      name: "for a day of a closed period (I10)",
      changes: {
        books: books([issuance, wang], [], { closedThrough: date("2026-02-28") }),
        eventDate: date("2026-02-28"),
      },
      refusal: new PeriodClosed({
        eventDate: date("2026-02-28"),
        closedThrough: date("2026-02-28"),
      }),
    },
    {
      name: "to a frozen account",
      changes: { books: books([issuance, { ...wang, status: "frozen" }]) },
      refusal: new AccountFrozen({ account: wang.id }),
    },
  ])("is refused $name", ({ changes, refusal }) => {
    expect(grant(facts(changes), now)).toEqual(Result.fail(refusal));
  });
});
