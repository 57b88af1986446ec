import {
  type Account,
  expireHold,
  type Hold,
  HoldId,
  type PlaceHoldRefusal,
  type PostHoldRefusal,
  placeHold,
  postHold,
  releaseHold,
} from "@huzhu/domain/points";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import * as accounts from "../../../repositories/accounts.ts";
import * as holds from "../../../repositories/holds.ts";
import type { Write } from "../../../unit.ts";
import { ACTOR } from "../../village.ts";
import { until } from "../calendar.ts";
import { own } from "../cast.ts";
import type { Wish } from "../command.ts";
import type { Deed } from "../deed.ts";
import { accountIn, nowOf, points, transferId } from "./facts.ts";
import { append, lockBoth, unitOf } from "./sides.ts";

const keepHeld = async (tx: Write, before: Account, after: Account): Promise<void> =>
  accounts.setHeld(tx, after, before.held);

export const hold = async (
  tx: Write,
  deed: Deed,
  { from, amount, days }: Extract<Wish, { readonly verb: "hold" }>,
): Promise<Result.Result<void, PlaceHoldRefusal>> => {
  const store = own("store", unitOf(from));
  const open = await lockBoth(tx, deed, from, store, 0);
  const account = accountIn(open, from);
  const placed = placeHold(
    {
      id: HoldId.make(deed.id),
      account,
      to: accountIn(open, store),
      amount: points(amount),
      purpose: "米",
      expiresAt: days === null ? null : Instant.make(until(deed.at, days)),
    },
    nowOf(deed),
  );
  if (Result.isFailure(placed)) return Result.fail(placed.failure);
  await holds.place(tx, placed.success.hold, ACTOR);
  return Result.succeed(await keepHeld(tx, account, placed.success.account));
};

const holdOf = async (tx: Write, { about }: Deed): Promise<Hold> => {
  const found = await holds.byId(tx, HoldId.make(about));
  if (!found) throw new Error(`the hold ${about} is not there`);
  return found;
};

export const takeHeld = async (
  tx: Write,
  deed: Deed,
  amount: number,
): Promise<Result.Result<void, PostHoldRefusal>> => {
  const placed = await holdOf(tx, deed);
  const open = await lockBoth(tx, deed, placed.account, placed.to, amount);
  const facts = { books: open, hold: placed, transfer: transferId(deed.id) };
  const taken = postHold(facts, points(amount), nowOf(deed));
  if (Result.isFailure(taken)) return Result.fail(taken.failure);
  await append(tx, deed, [taken.success.posting]);
  return Result.succeed(await holds.end(tx, taken.success.hold, ACTOR));
};

const FREEING = { "release-hold": releaseHold, "expire-hold": expireHold };

export const free = async (tx: Write, deed: Deed, verb: keyof typeof FREEING) => {
  const placed = await holdOf(tx, deed);
  const [account] = await accounts.lock(tx, [placed.account]);
  if (!account) throw new Error("a hold without an account");
  const freed = FREEING[verb]({ hold: placed, account }, nowOf(deed));
  if (Result.isFailure(freed)) return Result.fail(freed.failure);
  await holds.end(tx, freed.success.hold, ACTOR);
  return Result.succeed(await keepHeld(tx, account, freed.success.account));
};
