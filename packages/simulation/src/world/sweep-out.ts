import { type Account, type Books, isOver, type Posting, sweep } from "@huzhu/domain/points";
import { type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { ownAccount } from "./books.ts";
import type { World } from "./world.ts";

/** Takes out of an account what nobody spent in time; `null` where there is nothing of it. */
export const sweepOut = (
  world: World,
  books: Books,
  { id: account, unit }: Account,
  at: Instant,
): Posting | null => {
  const today = localDate(at);
  if (!books.lots.some((lot) => lot.account === account && isOver(lot, today))) return null;
  const { id: expired } = ownAccount(world, "expired", unit);
  const { expiry: policy } = world.policy;
  const facts = { id: world.newTransfer(), books, account, expired, policy };
  // It takes no more than there is, and nothing is ever closed through today.
  return Result.getOrThrow(sweep(facts, at));
};
