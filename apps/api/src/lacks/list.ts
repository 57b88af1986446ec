import { lacks as endpoint } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { lackRows } from "./rows.ts";

export const list = staffQuery(endpoint, async ({ tx, now }) =>
  Result.succeed(await lackRows(tx, localDate(now))),
);
