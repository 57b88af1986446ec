import { goods as endpoint } from "@huzhu/contract";
import { goods } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { goodRowOf } from "./good-row.ts";

export const list = staffQuery(endpoint, async ({ tx, now }) =>
  Result.succeed((await goods.list(tx)).map((good) => goodRowOf(good, localDate(now)))),
);
