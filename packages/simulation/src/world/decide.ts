import {
  type ApproveRefusal,
  approve,
  type RecordRefusal,
  record,
  refuse,
} from "@huzhu/domain/claims";
import type { HouseholdId } from "@huzhu/domain/people";
import type { Account, AccountId } from "@huzhu/domain/points";
import { type AdoptRefusal, adopt } from "@huzhu/domain/rulebook";
import {
  type OutOfStock,
  type RedeemRefusal,
  redeem,
  stockAfter,
  type WrongDirection,
} from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { alreadyOf } from "./awarded.ts";
import type { Command, CommandOf } from "./command.ts";
import type { Happening } from "./happening.ts";
import { fresh, known, type Twice, type Unknown } from "./unknown.ts";
import type { World } from "./world.ts";

export type Refusal =
  | AdoptRefusal
  | ApproveRefusal
  | OutOfStock
  | RecordRefusal
  | RedeemRefusal
  | Twice
  | Unknown
  | WrongDirection;

type Decision = Result.Result<Happening, Refusal>;

const accountOf = (
  { holders, accounts }: World,
  household: HouseholdId,
): Result.Result<Account, Unknown> =>
  Result.map(known(holders, household), (id) => ownAccount(accounts, id));

const ownAccount = (accounts: World["accounts"], id: AccountId): Account => {
  const account = accounts.get(id);
  if (!account) throw new Error(`The account ${id} is gone.`);
  return account;
};

const adopting = (world: World, { rulebook, by, at }: CommandOf<"Adopt">): Decision => {
  const { versions, scale } = world;
  const facts = { versions, scale, today: localDate(at) };
  return Result.map(adopt(facts, rulebook), () => ({ _tag: "RulebookAdopted", rulebook, by, at }));
};

const addingGood = ({ goods }: World, { good, by, at }: CommandOf<"AddGood">): Decision =>
  Result.map(fresh(goods, good.id), () => {
    const added = { ...good, photo: null, onShelf: true, prices: [], onHand: 0 };
    return { _tag: "GoodAdded", good: added, by, at };
  });

const settingPrice = ({ goods }: World, command: CommandOf<"SetPrice">): Decision =>
  Result.map(known(goods, command.good), () => ({ ...command, _tag: "PriceSet" }));

const movingStock = ({ goods }: World, { movement, by }: CommandOf<"MoveStock">): Decision =>
  Result.gen(function* () {
    const onHand = yield* stockAfter(yield* known(goods, movement.good), movement);
    return { _tag: "StockMoved", movement, onHand, by };
  });

const recording = (world: World, { draft }: CommandOf<"Record">): Decision =>
  Result.gen(function* () {
    yield* fresh(world.claims, draft.id);
    yield* known(world.holders, draft.household);
    return { _tag: "ClaimRecorded", claim: yield* record(world.versions, draft) };
  });

const approving = (world: World, { claim: id, by, at }: CommandOf<"Approve">): Decision =>
  Result.gen(function* () {
    const claim = yield* known(world.claims, id);
    const staff = yield* known(world.staff, by);
    const holder = yield* accountOf(world, claim.household);
    const issuance = ownAccount(world.accounts, world.issuance);
    const already = alreadyOf(world, claim);
    const facts = { claim, staff, versions: world.versions, already, holder, issuance };
    return { _tag: "ClaimApproved", ...(yield* approve(facts, at)) };
  });

const refusing = (world: World, { claim: id, by, why, at }: CommandOf<"Refuse">): Decision =>
  Result.gen(function* () {
    const claim = yield* known(world.claims, id);
    const staff = yield* known(world.staff, by);
    return { _tag: "ClaimRefused", claim: yield* refuse(claim, staff, why, at) };
  });

const redeeming = (world: World, command: CommandOf<"Redeem">): Decision =>
  Result.gen(function* () {
    const { id, household, resident, basket, by, at } = command;
    yield* fresh(world.redemptions, id);
    const holder = yield* accountOf(world, household);
    const store = ownAccount(world.accounts, world.store);
    const goods = [...world.goods.values()];
    const redemption = yield* redeem({ id, holder, store, goods }, basket, at);
    return { _tag: "Redeemed", redemption, household, resident, by, at };
  });

/** What a command leads to by the rules of the domain, or why it leads to nothing. */
export const decide = (world: World, command: Command): Decision => {
  switch (command._tag) {
    case "Adopt":
      return adopting(world, command);
    case "AddGood":
      return addingGood(world, command);
    case "SetPrice":
      return settingPrice(world, command);
    case "MoveStock":
      return movingStock(world, command);
    case "Record":
      return recording(world, command);
    case "Approve":
      return approving(world, command);
    case "Refuse":
      return refusing(world, command);
    case "Redeem":
      return redeeming(world, command);
  }
};
