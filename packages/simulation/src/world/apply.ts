import { Result } from "effect";
import type { AnyCommand, Command } from "./command.ts";
import type { Refusal } from "./decide/decision.ts";
import { decideLedger } from "./decide/ledger.ts";
import { decide } from "./decide.ts";
import type { AnyHappening, Happening } from "./happening.ts";
import type { World } from "./world.ts";
import { write } from "./write.ts";

type Decided<Happened> = Result.Result<Happened, Refusal>;

const written = <Happened extends AnyHappening>(
  world: World,
  decision: Decided<Happened>,
): Decided<Happened> => {
  if (Result.isSuccess(decision)) write(world, decision.success);
  return decision;
};

/** Lets a command happen: decides first and writes then, so that a refusal leaves no trace. */
export const apply = (world: World, command: Command): Decided<Happening> =>
  written(world, decide(world, command));

/** Lets any command happen, those to the ledger too. */
export const applyAny = (world: World, command: AnyCommand): Decided<AnyHappening> => {
  switch (command._tag) {
    case "Adopt":
    case "AddGood":
    case "SetPrice":
    case "MoveStock":
    case "Record":
    case "Approve":
    case "Refuse":
    case "Redeem":
      return apply(world, command);
    default:
      return written(world, decideLedger(world, command));
  }
};
