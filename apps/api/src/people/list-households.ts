import { households as endpoint } from "@huzhu/contract";
import { households as register } from "@huzhu/db";
import { ZERO } from "@huzhu/domain/points";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { soughtBy } from "./sought-by.ts";

export const listHouseholds = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const asked = pageAsked(request.query.page);
  const { hamlet } = request.query;
  const sought = soughtBy(request.query, village);
  const { rows, total } = await register.page(tx, { sought, hamlet }, asked, localDate(now));
  return Result.succeed({
    ...asked,
    total,
    rows: rows.map(({ id, number, hamlet, head, members, elders, balance }) => ({
      id,
      number,
      hamlet,
      head,
      members,
      elders,
      balance: balance ?? ZERO,
    })),
  });
});
