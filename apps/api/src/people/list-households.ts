import { households as endpoint } from "@huzhu/contract";
import { households as register } from "@huzhu/db";
import { ZERO } from "@huzhu/domain/points";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { searchedChip } from "../cards/searched.ts";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";

export const listHouseholds = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const asked = pageAsked(request.query.page);
  const chip = searchedChip(request.query.search, village.settings.cards.reader);
  const { rows, total } = await register.page(
    tx,
    { ...request.query, chip },
    asked,
    localDate(now),
  );
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
