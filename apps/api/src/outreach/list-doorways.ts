import { doorways as endpoint } from "@huzhu/contract";
import { doorways, hamlets } from "@huzhu/db";
import { Audience, audienceOf } from "@huzhu/domain/outreach";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

/** Only how many, so that somebody can weigh whom to go to before anybody is on a list. */
export const listDoorways = staffQuery(endpoint, async ({ tx, now }) => {
  const today = localDate(now);
  const names = new Map((await hamlets.list(tx)).map(({ id, name }) => [id, name]));
  const all = audienceOf(await doorways.list(tx, today), Audience.literals, today);
  const alike = Map.groupBy(all, ({ hamlet, why }) => `${hamlet} ${why.join()}`);
  return Result.succeed(
    [...alike.values()].flatMap((households) => {
      const [first] = households;
      if (!first) return [];
      const { hamlet, why } = first;
      const hamletName = names.get(hamlet) ?? "";
      return [{ hamlet, hamletName, why, households: households.length }];
    }),
  );
});
