import type { Good, GoodId, Movement } from "@huzhu/domain/store";
import type { World } from "./world.ts";

export const replaceGood = ({ goods }: World, id: GoodId, change: (good: Good) => Good): void => {
  const good = goods.get(id);
  if (!good) throw new Error(`The good ${id} is gone.`);
  goods.set(id, change(good));
};

export const writeMovement = (world: World, movement: Movement): void => {
  world.movements.push(movement);
  replaceGood(world, movement.good, (good) => ({
    ...good,
    onHand: good.onHand + movement.pieces,
  }));
};
