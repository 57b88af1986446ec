import { gapTable as endpoint } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { gapTableOf } from "./gap.ts";

export const seeGap = staffQuery(endpoint, async ({ tx, request, now }) =>
  Result.succeed(await gapTableOf(tx, request.query, localDate(now))),
);
