import { kioskFund as endpoint } from "@huzhu/contract";
import { fundBook, fundMoney } from "@huzhu/db";
import { publicSheet, yearOf } from "@huzhu/domain/fund";
import { localDate, periodStart } from "@huzhu/domain/time";
import { Result } from "effect";
import { kioskQuery } from "../mount/verb.ts";

/** 账上的钱: this year until today; who gave and who got something stays off the glass. */
export const seeFundAtKiosk = kioskQuery(endpoint, async ({ tx, now }) => {
  const until = localDate(now);
  const days = { from: periodStart("year", until), until };
  const sheet = publicSheet(await fundBook.fund(tx), await fundMoney.rows(tx), days);
  const { income, spent, left } = sheet;
  const lines = sheet.lines.toSorted((a, b) => b.spent - a.spent);
  return Result.succeed({ year: yearOf(until), income, spent, left, lines });
});
