import { keepsLots } from "@huzhu/domain/points";
import { Result } from "effect";
import type { CommandOf } from "../command.ts";
import { lookUp } from "../look-up.ts";
import type { World } from "../world.ts";
import type { LedgerDecision } from "./decision.ts";

export const sweeping = (world: World, { at }: CommandOf<"Sweep">): LedgerDecision => {
  const people = [...world.accounts.values()].filter(keepsLots);
  const ids = people.map(({ id }) => id);
  const { swept } = lookUp(world, ids, { at });
  return Result.succeed({ _tag: "DayBegan", swept, at });
};
