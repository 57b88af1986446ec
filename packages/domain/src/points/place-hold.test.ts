import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { Instant } from "../time/index.ts";
import {
  AccountFrozen,
  BelowFloor,
  HoldExpired,
  HoldForPeople,
  HoldId,
  NothingToMove,
  type PlaceHoldFacts,
  placeHold,
  Unbalanced,
  ZERO,
} from "./index.ts";
import { holder, lot, now, own, points } from "./testing/books.ts";

const wang = holder("wang", [lot("wang", 20)], { held: points(5) });

const facts = (changes: Partial<PlaceHoldFacts> = {}): PlaceHoldFacts => ({
  id: HoldId.make("hold-1"),
  account: wang,
  to: own("store"),
  amount: points(15),
  purpose: "定了一袋米",
  expiresAt: Instant.make(now + 1),
  ...changes,
});

describe("placing a hold", () => {
  it("sets the amount aside, and leaves the balance as it is", () => {
    expect(placeHold(facts(), now)).toEqual(
      Result.succeed({
        hold: {
          id: "hold-1",
          account: "wang",
          to: "store",
          amount: 15,
          purpose: "定了一袋米",
          placedAt: now,
          expiresAt: now + 1,
          end: null,
        },
        account: { ...wang, held: 20 },
      }),
    );
  });

  it("may reach down to a floor below zero", () => {
    const account = { ...wang, floor: points(-10) };
    expect(Result.isSuccess(placeHold(facts({ account, amount: points(25) }), now))).toBe(true);
  });

  it.each<{ name: string; changes: Partial<PlaceHoldFacts>; refusal: unknown }>([
    {
      name: "when it is nothing",
      changes: { amount: ZERO },
      refusal: new NothingToMove({ amount: ZERO }),
    },
    {
      name: "when less is available",
      changes: { amount: points(16) },
      refusal: new BelowFloor({
        account: wang.id,
        balance: points(15),
        floor: ZERO,
        amount: points(-16),
        short: points(1),
      }),
    },
    {
      name: "on a frozen account",
      changes: { account: { ...wang, status: "frozen" } },
      refusal: new AccountFrozen({ account: wang.id }),
    },
    {
      name: "for another household",
      changes: { to: holder("li") },
      refusal: new HoldForPeople({ to: holder("li").id }),
    },
    {
      name: "for an account of another unit",
      changes: { to: own("store", 0, { unit: "time" }) },
      refusal: new Unbalanced({ difference: ZERO }),
    },
    {
      name: "that would be over at once",
      changes: { expiresAt: now },
      refusal: new HoldExpired({ expiresAt: now }),
    },
  ])("is refused $name", ({ changes, refusal }) => {
    expect(placeHold(facts(changes), now)).toEqual(Result.fail(refusal));
  });
});
