import { storeDays as endpoint } from "@huzhu/contract";
import { dayBook } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { dayRows } from "./day-views.ts";

export const listDays = staffQuery(endpoint, async ({ tx }) =>
  Result.succeed(await dayRows(tx, (await dayBook.days(tx)).values())),
);
