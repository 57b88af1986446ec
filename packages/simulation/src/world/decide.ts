import type { Command } from "./command.ts";
import { approving, recording, refusing } from "./decide/claims.ts";
import type { Decision } from "./decide/decision.ts";
import { adopting } from "./decide/rulebook.ts";
import { addingGood, movingStock, redeeming, settingPrice } from "./decide/store.ts";
import type { World } from "./world.ts";

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
