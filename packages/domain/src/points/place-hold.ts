import { Result, Schema } from "effect";
import type { Instant } from "../time/instant.ts";
import { type Account, availableIn, keepsLots } from "./account.ts";
import { HoldExpired } from "./end-hold.ts";
import type { HeldAccount } from "./hold.ts";
import { AccountId, type HoldId } from "./ids.ts";
import { type NothingToMove, somethingToMove } from "./nothing-to-move.ts";
import { add, negate, type Points, subtract, ZERO } from "./points.ts";
import { AccountFrozen, BelowFloor, Unbalanced } from "./post.ts";

/** What stands on hold goes to one of the village's own accounts; people are given to by a gift. */
export class HoldForPeople extends Schema.TaggedClass<HoldForPeople>()("HoldForPeople", {
  to: AccountId,
}) {}

/** All that placing a hold needs to know; loaded and locked before the rule is asked. */
export interface PlaceHoldFacts {
  readonly id: HoldId;
  /** Whose points are kept, and which of the village's own accounts of the same unit gets them. */
  readonly account: Account;
  readonly to: Account;
  readonly amount: Points;
  readonly purpose: string;
  readonly expiresAt: Instant | null;
}

export type PlaceHoldRefusal =
  | NothingToMove
  | HoldForPeople
  | Unbalanced
  | HoldExpired
  | AccountFrozen
  | BelowFloor;

const canBeKept = (
  { account, to, amount, expiresAt }: PlaceHoldFacts,
  now: Instant,
): Result.Result<void, PlaceHoldRefusal> => {
  if (keepsLots(to)) return Result.fail(new HoldForPeople({ to: to.id }));
  if (to.unit !== account.unit) return Result.fail(new Unbalanced({ difference: ZERO }));
  if (expiresAt !== null && now >= expiresAt) return Result.fail(new HoldExpired({ expiresAt }));
  if (account.status === "frozen") return Result.fail(new AccountFrozen({ account: account.id }));
  const { id, floor } = account;
  const balance = availableIn(account);
  if (floor === null || balance - amount >= floor) return Result.void;
  const short = subtract(add(floor, amount), balance);
  const numbers = { balance, floor, amount: negate(amount), short };
  return Result.fail(new BelowFloor({ account: id, ...numbers }));
};

/** 预留: sets an available amount aside. Nothing is posted until the hold is. */
export const placeHold = (
  facts: PlaceHoldFacts,
  now: Instant,
): Result.Result<HeldAccount, PlaceHoldRefusal> =>
  Result.gen(function* () {
    const { id, account, to, amount, purpose, expiresAt } = facts;
    yield* somethingToMove(amount);
    yield* canBeKept(facts, now);
    const whose = { id, account: account.id, to: to.id };
    return {
      hold: { ...whose, amount, purpose, placedAt: now, expiresAt, end: null },
      account: { ...account, held: add(account.held, amount) },
    };
  });
