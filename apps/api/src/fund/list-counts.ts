import { cashCounts as endpoint } from "@huzhu/contract";
import { fundBook, fundMoney, staff } from "@huzhu/db";
import { cashBooked } from "@huzhu/domain/fund";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const listCounts = staffQuery(endpoint, async ({ tx }) => {
  const { counts } = await fundBook.fund(tx);
  const names = new Map((await staff.list(tx)).map(({ id, name }) => [id, name]));
  return Result.succeed({
    booked: cashBooked(await fundMoney.purses(tx)),
    rows: counts
      .map(({ on, booked, counted, note, by, at }) => {
        return { on, booked, counted, note, by: names.get(by) ?? "", at };
      })
      .toReversed(),
  });
});
