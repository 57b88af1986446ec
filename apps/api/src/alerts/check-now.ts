import { checkNow as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { selfChecksOf } from "./self-checks.ts";

export const checkNow = staffCommand(endpoint, async ({ tx, world, now }) => {
  // Asking for it twice, where the unit runs again, starts no second one.
  world.checks.request(tx.village, now);
  return Result.succeed(await selfChecksOf(tx, world.checks));
});
