import type { VillageId } from "@huzhu/domain/people";
import type pg from "pg";

type Query = Parameters<pg.PoolClient["query"]>;

const LOOK = "select set_config('huzhu.village', $1, true)";

/**
 * One connection for two villages of one transaction. The policies of every table ask which village is
 * seen, so each query first says whose it is, and no other comes between the two.
 */
export const inTurns = (client: pg.PoolClient): ((village: VillageId) => pg.PoolClient) => {
  let seen: VillageId | null = null;
  let last: Promise<unknown> = Promise.resolve();
  // Of its many shapes only that it answers matters here.
  const ask = client.query.bind(client) as (...query: Query) => Promise<unknown>;
  return (village) => {
    const turn = async (query: Query): Promise<unknown> => {
      if (seen !== village) await client.query(LOOK, [village]);
      seen = village;
      return ask(...query);
    };
    const query = (...query: Query): Promise<unknown> => {
      const answer = last.then(() => turn(query));
      last = answer.catch(() => undefined);
      return answer;
    };
    return new Proxy(client, {
      get: (_, key): unknown => (key === "query" ? query : Reflect.get(client, key)),
    });
  };
};
