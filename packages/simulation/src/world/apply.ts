import { Result } from "effect";
import type { Command } from "./command.ts";
import type { Decision } from "./decide/decision.ts";
import { decide } from "./decide.ts";
import type { World } from "./world.ts";
import { write } from "./write.ts";

/** Lets a command happen: decides first and writes then, so that a refusal leaves no trace. */
export const apply = (world: World, command: Command): Decision => {
  const decision = decide(world, command);
  if (Result.isSuccess(decision)) write(world, decision.success);
  return decision;
};
