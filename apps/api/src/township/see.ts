import { villagesSeen as endpoint, type VillageSight } from "@huzhu/contract";
import { villages } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { sightOf } from "./sight.ts";

/** The villages of one township, the own one first. */
export const seeVillages = staffQuery(endpoint, async ({ now, village, world }) => {
  const today = localDate(now);
  const { township } = village;
  const those = (await villages.list(world.db)).filter((one) => one.township === township);
  const ordered = [village, ...those.filter(({ id }) => id !== village.id)];
  const seen: Array<VillageSight> = [];
  for (const one of ordered) {
    const own = one.id === village.id;
    seen.push(await world.db.read(one.id, (tx) => sightOf(tx, one, { today, own })));
  }
  return Result.succeed({ township, villages: seen });
});
