import type { Good, GoodId, Movement } from "@huzhu/domain/store";
import { award } from "./awarded.ts";
import type { Happening } from "./happening.ts";
import type { World } from "./world.ts";
import { writePosting } from "./write-posting.ts";

const replaceGood = ({ goods }: World, id: GoodId, change: (good: Good) => Good): void => {
  const good = goods.get(id);
  if (!good) throw new Error(`The good ${id} is gone.`);
  goods.set(id, change(good));
};

const writeMovement = (world: World, movement: Movement): void => {
  world.movements.push(movement);
  replaceGood(world, movement.good, (good) => ({
    ...good,
    onHand: good.onHand + movement.pieces,
  }));
};

/** Writes down what happened; the only place in which a world changes. */
export const write = (world: World, happening: Happening): void => {
  switch (happening._tag) {
    case "RulebookAdopted":
      world.versions.push(happening.rulebook);
      return;
    case "GoodAdded":
      world.goods.set(happening.good.id, happening.good);
      return;
    case "PriceSet": {
      const { price } = happening;
      replaceGood(world, happening.good, (good) => ({ ...good, prices: [...good.prices, price] }));
      return;
    }
    case "StockMoved":
      writeMovement(world, happening.movement);
      return;
    case "ClaimRecorded":
    case "ClaimRefused":
      world.claims.set(happening.claim.id, happening.claim);
      return;
    case "ClaimApproved": {
      const { claim, posting, assessment } = happening;
      world.claims.set(claim.id, claim);
      award(world, claim, assessment.points);
      if (posting) writePosting(world, posting);
      return;
    }
    case "Redeemed": {
      const { redemption } = happening;
      world.redemptions.set(redemption.id, redemption);
      writePosting(world, redemption.posting);
      for (const movement of redemption.movements) writeMovement(world, movement);
      return;
    }
  }
};
