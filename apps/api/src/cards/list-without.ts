import { cardless as endpoint } from "@huzhu/contract";
import { portraits, residents } from "@huzhu/db";
import { ageOn, isElder } from "@huzhu/domain/people";
import { isGuarded } from "@huzhu/domain/privacy";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { soughtBy } from "../people/sought-by.ts";

/** As many as can be given a card in an afternoon. */
const MOST = 500;

export const listCardless = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const { everybody, hamlet } = request.query;
  const sought = soughtBy(request.query, village);
  const today = localDate(now);
  const all = await residents.bornBy(tx, today, { sought, hamlet });
  const without = all
    .filter(
      (one) =>
        one.card === null && (everybody === "yes" ? !isGuarded(one, today) : isElder(one, today)),
    )
    .toSorted((a, b) => (a.hamlet === b.hamlet ? 0 : a.hamlet < b.hamlet ? -1 : 1))
    .slice(0, MOST);
  const pictures = await portraits.ofResidents(
    tx,
    without.map(({ id }) => id),
  );
  return Result.succeed(
    without.map((one) => ({
      ...{ resident: one.id, name: one.name, hamlet: one.hamlet, age: ageOn(one.birthDate, today) },
      ...{ elder: isElder(one, today), hasPortrait: pictures.has(one.id) },
    })),
  );
});
