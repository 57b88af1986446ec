import { ANY_HOME, redeem, stockAfter } from "@huzhu/domain/store";
import { Result } from "effect";
import { householdAccount, ownAccount } from "../books.ts";
import type { CommandOf } from "../command.ts";
import { lookUp } from "../look-up.ts";
import { fresh, known } from "../unknown.ts";
import type { World } from "../world.ts";
import type { Decision } from "./decision.ts";

export const addingGood = ({ goods }: World, { good, by, at }: CommandOf<"AddGood">): Decision =>
  Result.map(fresh(goods, good.id), () => {
    const added = { ...good, photo: null, onShelf: true, prices: [], onHand: 0 };
    return { _tag: "GoodAdded", good: added, by, at };
  });

export const settingPrice = ({ goods }: World, command: CommandOf<"SetPrice">): Decision =>
  Result.map(known(goods, command.good), () => ({ ...command, _tag: "PriceSet" }));

export const movingStock = ({ goods }: World, { movement, by }: CommandOf<"MoveStock">): Decision =>
  Result.gen(function* () {
    const onHand = yield* stockAfter(yield* known(goods, movement.good), movement);
    return { _tag: "StockMoved", movement, onHand, by };
  });

export const redeeming = (world: World, command: CommandOf<"Redeem">): Decision =>
  Result.gen(function* () {
    const { id, household, resident, basket, by, at } = command;
    yield* fresh(world.redemptions, id);
    const store = ownAccount(world, "store");
    const { id: holder } = yield* householdAccount(world, household);
    const { books, swept, account } = lookUp(world, [holder, store.id], { at });
    const facts = {
      id,
      transfer: world.newTransfer(),
      books,
      holder: account(holder),
      store,
      goods: [...world.goods.values()],
      home: ANY_HOME,
      matching: world.policy.matching,
    };
    const redemption = yield* redeem(facts, basket, at);
    return { _tag: "Redeemed", redemption, swept, household, resident, by, at };
  });
