import { award } from "./awarded.ts";
import type { AnyHappening } from "./happening.ts";
import type { World } from "./world.ts";
import { writeLedger } from "./write-ledger.ts";
import { replaceGood, writeMovement } from "./write-movement.ts";
import { writePosting } from "./write-posting.ts";

/** Writes down what happened; the only place in which a world changes. */
export const write = (world: World, happening: AnyHappening): void => {
  if ("swept" in happening) for (const posting of happening.swept) writePosting(world, posting);
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
      const { claim, posting } = happening;
      world.claims.set(claim.id, claim);
      award(world, claim);
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
    default:
      writeLedger(world, happening);
  }
};
