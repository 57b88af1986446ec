import { NotFound } from "@huzhu/contract";
import { journal, shopBook, type Write } from "@huzhu/db";
import {
  freshSale,
  type KeptSale,
  sell as rule,
  SaleId,
  type SellFacts,
  type SellRefusal,
  type ShopId,
  type SlipNumber,
} from "@huzhu/domain/alliance";
import type { Staff } from "@huzhu/domain/governance";
import type { HouseholdId } from "@huzhu/domain/people";
import { availableIn, isPeoples, type Points, TransferId } from "@huzhu/domain/points";
import { atPartners, type MayRedeemRefusal, type NoPartners } from "@huzhu/domain/rulebook";
import type { Basket, CardLimitRefusal, Movement } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { type Spending, spendByCard } from "../cards/spending.ts";
import type { Circumstances } from "../ledger/circumstances.ts";
import { lockSwept } from "../ledger/sweep-account.ts";
import { mayRedeemOn } from "../redemptions/may-redeem-on.ts";
import { redeemingPolicy } from "../redemptions/redeeming-policy.ts";
import type { AgreedBook } from "./own-shop.ts";

interface Selling {
  readonly shop: ShopId;
  readonly book: AgreedBook;
  readonly household: HouseholdId;
  readonly spending: Spending;
  readonly basket: Basket;
  readonly slip: SlipNumber | null;
  /** What stands at the counter of another village. */
  readonly shelf?: SellFacts["shelf"];
  readonly by: Staff["id"];
}

interface Sold {
  readonly kept: KeptSale;
  /** What is left to whoever bought. */
  readonly balance: Points;
  /** What left the shelf, where there was one. */
  readonly movements: ReadonlyArray<Movement>;
}

export type SellForRefusal =
  | SellRefusal
  | MayRedeemRefusal
  | NoPartners
  | CardLimitRefusal
  | NotFound;

/** One sale at a shop: lock and load, ask the rule, write only on success. */
export const sellFor = async (
  tx: Write,
  { shop, book, household, spending, basket, slip, shelf, by }: Selling,
  circumstances: Circumstances,
): Promise<Result.Result<Sold, SellForRefusal>> => {
  const { now, newId, actor, attempt } = circumstances;
  const sides = await lockSwept(tx, household, "store", { most: null }, circumstances);
  if (!sides) return Result.fail(new NotFound({ what: "household" }));
  const today = localDate(now);
  const policy = atPartners(await redeemingPolicy(tx, today));
  if (Result.isFailure(policy)) return Result.fail(policy.failure);
  const comer = { household, balance: availableIn(sides.holder), byProxy: false };
  const allowed = await mayRedeemOn(tx, policy.success, comer, today);
  if (Result.isFailure(allowed)) return Result.fail(allowed.failure);
  const facts = {
    ...{ id: SaleId.make(newId()), transfer: TransferId.make(newId()), shop, book, slip },
    ...{ household, card: spending.card.id, matching: circumstances.policy.matching },
    ...{ books: sides.books, holder: sides.holder, store: sides.own },
    ...(shelf && { shelf }),
  };
  const decided = rule(facts, basket, now);
  if (Result.isFailure(decided)) return Result.fail(decided.failure);
  const { sale, redemption } = decided.success;
  const goes = await spendByCard(tx, spending, sale.points, circumstances);
  if (Result.isFailure(goes)) return Result.fail(goes.failure);
  const { posting } = redemption;
  await journal.append(tx, [{ posting, actor, attempt }]);
  await shopBook.append(tx, shop, { _tag: "Sold", sale }, { by, at: now });
  const holder = posting.accounts.find(isPeoples);
  const kept = freshSale(sale, { by, at: now });
  const balance = holder ? availableIn(holder) : redemption.balance;
  return Result.succeed({ kept, balance, movements: redemption.movements });
};
