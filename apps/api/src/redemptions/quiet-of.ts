import type { Owner, QuietHomes } from "@huzhu/contract";
import { goods, holders, type Read, resting } from "@huzhu/db";
import { cheapestGood, isQuiet, quietSince } from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";

const placeOf = (owner: Owner): string =>
  owner._tag === "Household" ? `${owner.hamlet} ${owner.number}` : "";

/** Who took nothing for a long time though their points would have reached, by where they live. */
export const quietOf = async (read: Read, today: CalendarDate): Promise<QuietHomes> => {
  const since = quietSince(today);
  const cheapest = cheapestGood(await goods.list(read), today);
  const homes = [...(await resting.homes(read, { since, today }))].filter(([, home]) =>
    isQuiet(home, cheapest?.price ?? null, since),
  );
  const held = await holders.byIds(
    read,
    homes.map(([account]) => account),
  );
  const rows = homes.flatMap(([account, home]) => {
    const owner = held.get(account)?.owner;
    return owner ? [{ account, owner, ...home }] : [];
  });
  return {
    since,
    cheapest,
    rows: rows.toSorted((a, b) => (placeOf(a.owner) < placeOf(b.owner) ? -1 : 1)),
  };
};
