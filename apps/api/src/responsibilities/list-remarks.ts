import { remarks as endpoint } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { remarkRows } from "./remark-rows.ts";

export const listRemarks = staffQuery(endpoint, async ({ tx, now }) =>
  Result.succeed(await remarkRows(tx, localDate(now))),
);
