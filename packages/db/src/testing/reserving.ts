import { HoldId, releaseHold, TransferId } from "@huzhu/domain/points";
import {
  collect,
  DEFAULT_RESERVATIONS,
  PickupCode,
  type ReservationId,
  reserve,
} from "@huzhu/domain/reservations";
import { ANY_HOME, RedemptionId } from "@huzhu/domain/store";
import { addDays, type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import * as accounts from "../repositories/accounts.ts";
import * as batches from "../repositories/batches.ts";
import * as books from "../repositories/books.ts";
import * as goods from "../repositories/goods.ts";
import * as holds from "../repositories/holds.ts";
import * as journal from "../repositories/journal.ts";
import * as movements from "../repositories/movements.ts";
import * as redemptions from "../repositories/redemptions.ts";
import * as reservations from "../repositories/reservations.ts";
import type { Write } from "../unit.ts";
import { ACTOR, NOW, PRICE, RICE, WANG } from "./village.ts";

const locked = async (tx: Write, id: string, now: Instant, own?: ReservationId) => {
  const sides = await books.lockSides(tx, WANG.id, "store", { most: 1000 });
  if (!sides) throw new Error("there is no account");
  const today = localDate(now);
  const last = own ? today : addDays(today, DEFAULT_RESERVATIONS.days);
  const shelf = await goods.lock(tx, [RICE]);
  return {
    ...{ id: RedemptionId.make(id), transfer: TransferId.make(`t-${id}`), matching: null },
    ...{ books: sides.books, holder: sides.holder, store: sides.own },
    goods: await batches.fresh(tx, shelf, today, { last, ...(own && { own }) }),
    home: ANY_HOME,
  };
};

interface Wanted {
  readonly code?: string;
  readonly pieces?: number;
  readonly now?: Instant;
}

/** Reserves rice for the Wangs. */
export const reserveRice = async (
  tx: Write,
  name: string,
  { code = "123456", pieces = 1, now = NOW }: Wanted = {},
) => {
  const facts = await locked(tx, name, now);
  const whose = { household: WANG.id, resident: WANG.head, card: null, mandate: null };
  const wanted = { ...whose, id: HoldId.make(name), code: PickupCode.make(code) };
  const asked = { ...wanted, policy: DEFAULT_RESERVATIONS };
  const reserved = reserve(facts, [{ good: RICE, pieces, shownPrice: PRICE }], asked, now);
  if (Result.isFailure(reserved)) return Result.fail(reserved.failure);
  const { reservation, hold, account } = reserved.success;
  await holds.place(tx, hold, ACTOR);
  await accounts.setHeld(tx, account, facts.holder.held);
  await reservations.insert(tx, reservation, ACTOR);
  return Result.succeed(reservation);
};

/** The Wangs collect what they reserved. */
export const collectRice = async (tx: Write, name: string, now = NOW): Promise<void> => {
  const id = HoldId.make(name);
  const kept = await reservations.byId(tx, id);
  if (!kept) throw new Error("there is no reservation");
  const facts = await locked(tx, `of-${name}`, now, id);
  const { redemption, hold } = Result.getOrThrow(collect({ ...facts, kept }, now));
  await journal.append(tx, [{ posting: redemption.posting, actor: ACTOR, attempt: null }]);
  await holds.end(tx, hold, ACTOR);
  const whose = { household: WANG.id, resident: WANG.head, actor: ACTOR };
  await redemptions.insert(tx, redemption, whose);
  await movements.append(tx, redemption.movements, { actor: ACTOR, redemption: redemption.id });
  await reservations.say(tx, id, { _tag: "HandedOver", shown: "code" }, { actor: ACTOR, at: now });
};

/** The Wangs no longer want it. */
export const giveRiceBack = async (tx: Write, name: string, now = NOW): Promise<void> => {
  const id = HoldId.make(name);
  const hold = await holds.byId(tx, id);
  const sides = await books.lockSides(tx, WANG.id, "store", { most: 0 });
  if (!hold || !sides) throw new Error("there is no reservation");
  const freed = Result.getOrThrow(releaseHold({ hold, account: sides.holder }, now));
  await holds.end(tx, freed.hold, ACTOR);
  await accounts.setHeld(tx, freed.account, sides.holder.held);
  await reservations.say(tx, id, { _tag: "Released", why: "unwanted" }, { actor: ACTOR, at: now });
};
