import { periods as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { periodsOf } from "./all.ts";

export const listPeriods = staffQuery(endpoint, async ({ tx, now }) =>
  Result.succeed(await periodsOf(tx, now)),
);
