import { Result } from "effect";
import type { PostRefusal } from "../points/post.ts";
import type { Posting } from "../points/posting.ts";
import {
  type AlreadyReversed,
  type ReversalOfReversal,
  type ReverseFacts,
  undo,
} from "../points/reverse.ts";
import type { Instant } from "../time/instant.ts";
import { MoneyMovedOn } from "./refusals.ts";

export type TakeBackRefusal = MoneyMovedOn | ReversalOfReversal | AlreadyReversed | PostRefusal;

/**
 * 冲正: undoes a gift, a move or a payment of the fund. What came in by it must still lie where it
 * came to, all of it: other givers' money never stands in for it.
 */
export const takeBackMoney = (
  facts: ReverseFacts,
  now: Instant,
): Result.Result<Posting, TakeBackRefusal> => {
  const { books, original } = facts;
  if (original.reversedBy === null) {
    const opened = books.lots.filter(({ transfer }) => transfer === original.transfer.id);
    const amount = opened.reduce((sum, lot) => sum + lot.amount, 0);
    const left = opened.reduce((sum, lot) => sum + lot.remaining, 0);
    if (left < amount) return Result.fail(new MoneyMovedOn({ amount, left }));
  }
  return undo(facts, now);
};
