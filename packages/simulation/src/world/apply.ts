import { Result } from "effect";
import type { Command } from "./command.ts";
import { decide, type Refusal } from "./decide.ts";
import type { Happening } from "./happening.ts";
import type { World } from "./world.ts";
import { write } from "./write.ts";

/** Lets a command happen: decides first and writes then, so that a refusal leaves no trace. */
export const apply = (world: World, command: Command): Result.Result<Happening, Refusal> => {
  const decision = decide(world, command);
  if (Result.isSuccess(decision)) write(world, decision.success);
  return decision;
};
