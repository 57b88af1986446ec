import { expireHold, placeHold, postHold, releaseHold } from "@huzhu/domain/points";
import { Result } from "effect";
import { accountOf } from "../books.ts";
import type { CommandOf } from "../command.ts";
import { lookUp } from "../look-up.ts";
import { fresh, known } from "../unknown.ts";
import type { World } from "../world.ts";
import type { LedgerDecision } from "./decision.ts";

export const placingHold = (world: World, command: CommandOf<"PlaceHold">): LedgerDecision =>
  Result.gen(function* () {
    const { id, amount, purpose, expiresAt, by, at } = command;
    yield* fresh(world.holds, id);
    const { id: whose } = yield* known(world.accounts, command.account);
    const to = yield* known(world.accounts, command.to);
    const { swept, account } = lookUp(world, [whose], { at });
    const facts = { id, account: account(whose), to, amount, purpose, expiresAt };
    return { _tag: "HoldPlaced", ...(yield* placeHold(facts, at)), swept, by, at };
  });

export const postingHold = (
  world: World,
  { id, amount, by, at }: CommandOf<"PostHold">,
): LedgerDecision =>
  Result.gen(function* () {
    const hold = yield* known(world.holds, id);
    const { books, swept } = lookUp(world, [hold.account, hold.to], { at });
    const facts = { books, hold, transfer: world.newTransfer() };
    return { _tag: "HoldPosted", ...(yield* postHold(facts, amount, at)), swept, by, at };
  });

export const freeingHold = (
  world: World,
  { _tag, id, by, at }: CommandOf<"ReleaseHold" | "ExpireHold">,
): LedgerDecision =>
  Result.gen(function* () {
    const hold = yield* known(world.holds, id);
    const facts = { hold, account: accountOf(world, hold.account) };
    const free = _tag === "ReleaseHold" ? releaseHold : expireHold;
    return { _tag: "HoldFreed", ...(yield* free(facts, at)), by, at };
  });
