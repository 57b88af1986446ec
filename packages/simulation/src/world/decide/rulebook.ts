import { adopt } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { CommandOf } from "../command.ts";
import type { World } from "../world.ts";
import type { Decision } from "./decision.ts";

export const adopting = (world: World, { rulebook, by, at }: CommandOf<"Adopt">): Decision => {
  const { versions, scale } = world;
  const facts = { versions, scale, today: localDate(at) };
  return Result.map(adopt(facts, rulebook), () => ({ _tag: "RulebookAdopted", rulebook, by, at }));
};
