import { listTakes as endpoint } from "@huzhu/contract";
import { stockBook } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { takeRows } from "./take-views.ts";

export const listTakes = staffQuery(endpoint, async ({ tx }) =>
  Result.succeed(await takeRows(tx, (await stockBook.takes(tx)).values())),
);
