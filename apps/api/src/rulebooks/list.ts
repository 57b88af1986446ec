import { rulebooks as endpoint } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { adoptedRulebooks } from "./adopted.ts";

export const list = staffQuery(endpoint, async ({ tx, now }) =>
  Result.succeed(await adoptedRulebooks(tx, localDate(now))),
);
