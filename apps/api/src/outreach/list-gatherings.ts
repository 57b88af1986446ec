import { gatherings as endpoint } from "@huzhu/contract";
import { outreach, residents } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const listGatherings = staffQuery(endpoint, async ({ tx }) => {
  const all = await outreach.gatherings(tx);
  const came = [...new Set(all.flatMap(({ guests }) => guests))];
  const people = await residents.byIds(tx, came);
  return Result.succeed(
    all
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))
      .map((gathering) => ({
        ...gathering,
        guests: gathering.guests.flatMap((id) => {
          const guest = people.get(id);
          return guest ? [{ id, name: guest.name, hamlet: guest.hamlet }] : [];
        }),
      })),
  );
});
