import { NotFound, type Receipt } from "@huzhu/contract";
import { goods, type Write } from "@huzhu/db";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { TransferId } from "@huzhu/domain/points";
import { type Basket, type RedeemRefusal, RedemptionId, redeem } from "@huzhu/domain/store";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { lockSwept } from "../ledger/sweep-account.ts";
import { writeRedemption } from "./write.ts";

interface Wanted {
  readonly household: HouseholdId;
  readonly resident: ResidentId | null;
  readonly basket: Basket;
}

/** The most that a basket can take: what it cost when it was chosen, or it is refused. */
const mostOf = (basket: Basket): number =>
  basket.reduce((sum, { pieces, shownPrice }) => sum + pieces * shownPrice, 0);

/**
 * One redemption, at the counter as at the kiosk: lock and load the facts in a fixed order (the
 * accounts, then the goods), ask the rule, write only on success.
 */
export const redeemFor = async (
  tx: Write,
  { household, resident, basket }: Wanted,
  circumstances: Circumstances,
): Promise<Result.Result<Receipt, RedeemRefusal | NotFound>> => {
  const { now, newId, actor, attempt } = circumstances;
  const { matching } = circumstances.policy;
  const most = matching === null ? mostOf(basket) : null;
  const sides = await lockSwept(tx, household, "store", { most }, circumstances);
  if (!sides) return Result.fail(new NotFound({ what: "household" }));
  const shelf = await goods.lock(
    tx,
    basket.map(({ good }) => good),
  );

  const facts = {
    id: RedemptionId.make(newId()),
    transfer: TransferId.make(newId()),
    books: sides.books,
    holder: sides.holder,
    store: sides.own,
    goods: shelf,
    matching,
  };
  const decided = redeem(facts, basket, now);
  if (Result.isFailure(decided)) return Result.fail(decided.failure);
  const taking = { household, resident, actor, attempt };
  return Result.succeed(await writeRedemption(tx, decided.success, taking));
};
