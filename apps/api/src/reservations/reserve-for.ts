import { NotFound } from "@huzhu/contract";
import {
  accounts,
  batches,
  goods,
  holds,
  journal,
  type KeptMandate,
  reservations,
  type Write,
} from "@huzhu/db";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { SpendForRefusal } from "@huzhu/domain/people/proxy";
import { availableIn, TransferId } from "@huzhu/domain/points";
import {
  keptUntil,
  type Reservation,
  ReservationId,
  type ReservationPolicy,
  reserve,
} from "@huzhu/domain/reservations";
import type { MayRedeemRefusal } from "@huzhu/domain/rulebook";
import {
  type Basket,
  type CardLimitRefusal,
  type RedeemRefusal,
  RedemptionId,
} from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { type Spending, spendByCard } from "../cards/spending.ts";
import type { Circumstances } from "../ledger/circumstances.ts";
import { lockSwept } from "../ledger/sweep-account.ts";
import { homeOf } from "../redemptions/home-of.ts";
import { mayRedeemOn } from "../redemptions/may-redeem-on.ts";
import { mayTake } from "../redemptions/may-take.ts";
import { redeemingPolicy } from "../redemptions/redeeming-policy.ts";
import type { World } from "../world.ts";
import { newPickupCode } from "./new-code.ts";

interface Wanted {
  readonly household: HouseholdId;
  readonly resident: ResidentId | null;
  readonly basket: Basket;
  /** By which mandate somebody else reserves for the resident. */
  readonly by: KeptMandate | null;
  readonly spending: Spending | null;
}

interface Reserving extends Circumstances, Pick<World, "newCode"> {
  readonly keeping: ReservationPolicy;
}

export type ReserveRefusal =
  | RedeemRefusal
  | MayRedeemRefusal
  | SpendForRefusal
  | CardLimitRefusal
  | NotFound;

/**
 * One reservation, at the counter as at the kiosk: what a redemption of the basket would be refused
 * for, refuses it too, asked about the pieces that are still good on the last day.
 */
export const reserveFor = async (
  tx: Write,
  { household, resident, basket, by, spending }: Wanted,
  circumstances: Reserving,
): Promise<Result.Result<Reservation, ReserveRefusal>> => {
  const { now, newId, actor, policy, keeping } = circumstances;
  const today = localDate(now);
  await journal.lock(tx);
  const sides = await lockSwept(tx, household, "store", { most: null }, circumstances);
  if (!sides) return Result.fail(new NotFound({ what: "household" }));
  const comer = { household, balance: availableIn(sides.holder), byProxy: by !== null };
  const allowed = await mayRedeemOn(tx, await redeemingPolicy(tx, today), comer, today);
  if (Result.isFailure(allowed)) return Result.fail(allowed.failure);
  const shelf = await goods.lock(
    tx,
    basket.map(({ good }) => good),
  );
  const facts = {
    ...{ id: RedemptionId.make(newId()), transfer: TransferId.make(newId()) },
    ...{ books: sides.books, holder: sides.holder, store: sides.own, matching: policy.matching },
    goods: await batches.fresh(tx, shelf, today, { last: keptUntil(keeping, now) }),
    home: await homeOf(tx, { household, resident }, shelf, today),
  };
  const card = spending?.card.id ?? null;
  const whose = { household, resident, card, mandate: by?.mandate.id ?? null };
  const code = await newPickupCode(tx, circumstances, today);
  const wanted = { ...whose, id: ReservationId.make(newId()), code, policy: keeping };
  const reserved = reserve(facts, basket, wanted, now);
  if (Result.isFailure(reserved)) return Result.fail(reserved.failure);
  const { reservation, hold, account } = reserved.success;
  const may = by && (await mayTake(tx, by, reservation.points, now));
  if (may && Result.isFailure(may)) return Result.fail(may.failure);
  const goes = spending && (await spendByCard(tx, spending, reservation.points, circumstances));
  if (goes && Result.isFailure(goes)) return Result.fail(goes.failure);
  await holds.place(tx, hold, actor);
  await accounts.setHeld(tx, account, sides.holder.held);
  await reservations.insert(tx, reservation, actor);
  return Result.succeed(reservation);
};
