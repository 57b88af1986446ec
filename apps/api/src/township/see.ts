import { villagesSeen as endpoint, type VillageSight } from "@huzhu/contract";
import { villages } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCaller } from "../mount/caller.ts";
import { encoded, refused, type Verb } from "../mount/verb.ts";
import { sightOf } from "./sight.ts";

/**
 * The villages of one township, the own one first. Each is read in a unit of its own, because a unit
 * sees one village and no other; so nothing is read around them.
 */
export const seeVillages: Verb = {
  endpoint,
  async answer(incoming) {
    const caller = await staffCaller(incoming, endpoint);
    if (Result.isFailure(caller)) return refused(caller.failure);
    const { village } = caller.success;
    const { world, now } = incoming;
    const today = localDate(now);
    const { township } = village;
    const those = (await villages.list(world.db)).filter((one) => one.township === township);
    const ordered = [village, ...those.filter(({ id }) => id !== village.id)];
    const seen: Array<VillageSight> = [];
    for (const one of ordered) {
      const own = one.id === village.id;
      seen.push(await world.db.read(one.id, (tx) => sightOf(tx, one, { today, own })));
    }
    return { _tag: "Answered", answer: encoded(endpoint, { township, villages: seen }) };
  },
};
