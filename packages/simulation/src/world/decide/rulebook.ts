import { adopt } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { CommandOf } from "../command.ts";
import type { World } from "../world.ts";
import type { Decision } from "./decision.ts";

export const adopting = (world: World, command: CommandOf<"Adopt">): Decision => {
  const { rulebook, decision, by, at } = command;
  const { versions, scale, holders } = world;
  const facts = { versions, scale, today: localDate(at), households: holders.size };
  return Result.map(adopt(facts, rulebook, decision), (adopted) => ({
    _tag: "RulebookAdopted",
    ...adopted,
    by,
    at,
  }));
};
