import { selfChecks as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { selfChecksOf } from "./self-checks.ts";

export const listSelfChecks = staffQuery(endpoint, async ({ tx, world }) =>
  Result.succeed(await selfChecksOf(tx, world.checks)),
);
