import { quietHomes as endpoint } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { quietOf } from "./quiet-of.ts";

export const listQuiet = staffQuery(endpoint, async ({ tx, now }) =>
  Result.succeed(await quietOf(tx, localDate(now))),
);
