import { Result } from "effect";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { Account } from "./account.ts";
import { keepsLots } from "./account.ts";
import { draw } from "./draw.ts";
import type { TransferId } from "./ids.ts";
import { type Lot, type LotUse, lotKey } from "./lot.ts";
import { negate, type Points } from "./points.ts";
import { type Opening, type PostRefusal, post } from "./post.ts";
import type { Books, Posting } from "./posting.ts";
import type { ByRegister } from "./reason.ts";
import { move } from "./transfer.ts";

/** All that handing points over needs to know; loaded and locked before the rule is asked. */
export interface HandOverFacts {
  readonly books: Books;
  readonly transfer: TransferId;
  /** A household's account, and another one's or the pool. */
  readonly from: Account;
  readonly to: Account;
  /** In smallest units; negative where the other one takes over a debt. */
  readonly amount: Points;
  readonly verb: (typeof ByRegister.Type)["verb"];
  readonly why: string;
}

/** Each lot goes on as it was: what was earned stays earned, and the last day stays the last. */
const openingsOf = (
  lots: ReadonlyArray<Lot>,
  uses: ReadonlyArray<LotUse>,
): ReadonlyArray<Opening> => {
  const known = new Map(lots.map((lot) => [lotKey(lot), lot]));
  return uses.map(({ lot, amount }) => {
    const { origin = "earned", expires = null } = known.get(lotKey(lot)) ?? {};
    return { origin, expires, amount };
  });
};

/**
 * Points go along with people from one household to another, or to the pool: nothing is earned by
 * it, and nothing is lost, neither an origin nor a last day.
 */
export const handOver = (facts: HandOverFacts, now: Instant): Result.Result<Posting, PostRefusal> =>
  Result.gen(function* () {
    const { books, transfer: id, amount, verb, why } = facts;
    const [giver, taker] = amount > 0 ? [facts.from, facts.to] : [facts.to, facts.from];
    const moved = amount > 0 ? amount : negate(amount);
    const lots = books.lots.filter(({ account }) => account === giver.id);
    const uses = yield* draw(lots, moved);
    const reason = { _tag: "ByRegister", verb, from: facts.from.id, to: facts.to.id, why } as const;
    const entries = move(giver.id, taker.id, moved);
    const transfer = { id, entries, eventDate: localDate(now), recordedAt: now, reason };
    const whole = uses.reduce((sum, use) => sum + use.amount, 0) === moved;
    return yield* post(books, transfer, {
      earned: new Map(),
      draws: new Map([[giver.id, uses]]),
      ...(whole && keepsLots(taker) && { opens: new Map([[taker.id, openingsOf(lots, uses)]]) }),
    });
  });
