import { sealNow as endpoint, NothingToSeal } from "@huzhu/contract";
import { seal } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { sealViewOf } from "./seal-row.ts";

export const sealNow = staffCommand(endpoint, async ({ tx, now, world, village }) => {
  const made = await seal(tx, { kind: "day", at: now, key: world.sealKey });
  return made ? Result.succeed(sealViewOf(made, village)) : Result.fail(new NothingToSeal());
});
