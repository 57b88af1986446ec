import { NotFound, type Receipt } from "@huzhu/contract";
import { type Actor, accounts, goods, type Write } from "@huzhu/db";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { type Basket, type RedeemRefusal, RedemptionId, redeem } from "@huzhu/domain/store";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { writeRedemption } from "./write.ts";

interface Wanted {
  readonly household: HouseholdId;
  readonly resident: ResidentId | null;
  readonly basket: Basket;
}

interface Circumstances {
  readonly now: Instant;
  readonly newId: () => string;
  readonly actor: Actor;
  readonly attempt: string;
}

/**
 * One redemption, at the counter as at the kiosk: lock and load the facts in a fixed order (the
 * accounts, then the goods), ask the rule, write only on success.
 */
export const redeemFor = async (
  tx: Write,
  { household, resident, basket }: Wanted,
  { now, newId, actor, attempt }: Circumstances,
): Promise<Result.Result<Receipt, RedeemRefusal | NotFound>> => {
  const sides = await accounts.lockSides(tx, household, "store");
  if (!sides) return Result.fail(new NotFound({ what: "household" }));
  const shelf = await goods.lock(
    tx,
    basket.map(({ good }) => good),
  );

  const id = RedemptionId.make(newId());
  const facts = { id, holder: sides.holder, store: sides.own, goods: shelf };
  const decided = redeem(facts, basket, now);
  if (Result.isFailure(decided)) return Result.fail(decided.failure);

  const taking = { household, resident, actor, attempt, newId };
  return Result.succeed(await writeRedemption(tx, decided.success, taking));
};
