import { fund as endpoint } from "@huzhu/contract";
import { fundBook, fundMoney } from "@huzhu/db";
import { yearOf } from "@huzhu/domain/fund";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { fundViewOf } from "./fund-view.ts";

export const seeFund = staffQuery(endpoint, async ({ tx, request, now }) => {
  const today = yearOf(localDate(now));
  const facts = { fund: await fundBook.fund(tx), rows: await fundMoney.rows(tx) };
  return Result.succeed(fundViewOf(facts, request.query.year ?? today, today));
});
