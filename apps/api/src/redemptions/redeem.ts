import { NotFound, type Receipt } from "@huzhu/contract";
import { batches, goods, type KeptMandate, type Write } from "@huzhu/db";
import type { Fen } from "@huzhu/domain/money";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { SpendForRefusal } from "@huzhu/domain/people/proxy";
import { availableIn, TransferId } from "@huzhu/domain/points";
import { type MayRedeemRefusal, topUpRate } from "@huzhu/domain/rulebook";
import {
  type Basket,
  type CardLimitRefusal,
  type RedeemRefusal,
  RedemptionId,
  redeem,
} from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { type Spending, spendByCard } from "../cards/spending.ts";
import type { Circumstances } from "../ledger/circumstances.ts";
import { lockSwept } from "../ledger/sweep-account.ts";
import { homeOf } from "./home-of.ts";
import { mayRedeemOn } from "./may-redeem-on.ts";
import { mayTake } from "./may-take.ts";
import { redeemingPolicy } from "./redeeming-policy.ts";
import { writeRedemption } from "./write.ts";

interface Wanted {
  readonly household: HouseholdId;
  readonly resident: ResidentId | null;
  readonly basket: Basket;
  /** By which mandate somebody else came for the resident. */
  readonly by: KeptMandate | null;
  /** What whoever came is called, where the receipt is read. */
  readonly actedBy: string | null;
  /** The card by which the points go; `null` where somebody came to the counter without one. */
  readonly spending: Spending | null;
  /** 换货: the transfer by which something came back for it in the same act. */
  readonly exchanged?: TransferId;
  /** The money that was agreed to for points that are missing; only a counter takes money. */
  readonly cash?: Fen | undefined;
}

/** The most that a basket can take: what it cost when it was chosen, or it is refused. */
export const mostOf = (basket: Basket): number =>
  basket.reduce((sum, { pieces, shownPrice }) => sum + pieces * shownPrice, 0);

/**
 * One redemption, at the counter as at the kiosk: lock and load the facts in a fixed order (the
 * accounts, then the goods), ask the rule, write only on success.
 */
export const redeemFor = async (
  tx: Write,
  { household, resident, basket, by, actedBy, spending, exchanged, cash }: Wanted,
  circumstances: Circumstances,
): Promise<
  Result.Result<
    Receipt,
    RedeemRefusal | MayRedeemRefusal | SpendForRefusal | CardLimitRefusal | NotFound
  >
> => {
  const { now, newId, actor, attempt } = circumstances;
  const { matching } = circumstances.policy;
  const most = matching === null ? mostOf(basket) : null;
  const sides = await lockSwept(tx, household, "store", { most }, circumstances);
  if (!sides) return Result.fail(new NotFound({ what: "household" }));
  const today = localDate(now);
  const policy = await redeemingPolicy(tx, today);
  const comer = { household, balance: availableIn(sides.holder), byProxy: by !== null };
  // What is taken for something that comes back is no new visit to the store.
  const allowed = exchanged ? Result.void : await mayRedeemOn(tx, policy, comer, today);
  if (Result.isFailure(allowed)) return Result.fail(allowed.failure);
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
    goods: await batches.fresh(tx, shelf, today),
    home: await homeOf(tx, { household, resident }, shelf, today),
    matching,
    exchanged,
    ...(cash !== undefined && { cash: { rate: topUpRate(policy), shown: cash } }),
  };
  const decided = redeem(facts, basket, now);
  if (Result.isFailure(decided)) return Result.fail(decided.failure);
  const may = by && (await mayTake(tx, by, decided.success.points, now));
  if (may && Result.isFailure(may)) return Result.fail(may.failure);
  const goes = spending && (await spendByCard(tx, spending, decided.success.points, circumstances));
  if (goes && Result.isFailure(goes)) return Result.fail(goes.failure);
  const sees = by?.mandate.scope.see ?? true;
  const taking = {
    household,
    resident,
    actor,
    attempt,
    sees,
    actedBy,
    card: spending?.card.id ?? null,
  };
  return Result.succeed(await writeRedemption(tx, decided.success, taking));
};
