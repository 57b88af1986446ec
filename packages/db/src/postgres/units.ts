import type { VillageId } from "@huzhu/domain/people";
import { drizzle } from "drizzle-orm/node-postgres";
import { Result } from "effect";
import pg from "pg";
import { differing, headsFirst, type Work } from "../both.ts";
import { failureOf } from "../failure.ts";
import { type Queries, type Read, readUnit, type Session, type Write, writeUnit } from "../unit.ts";
import type { Vault } from "../vault/vault.ts";
import { isWorthRetrying } from "./failure.ts";
import { inTurns } from "./turns.ts";

const MOST_TRIES = 5;

/** Opens a transaction that sees one village: the policies of every table ask for this setting. */
const begin = (mode: string, village: VillageId): string =>
  `begin ${mode}; select set_config('huzhu.village', ${pg.escapeLiteral(village)}, true)`;

/** The same text has the same name on every connection, and is prepared there once. */
const NAMES = new Map<string, string>();
const nameOf = (text: string): string => {
  const known = NAMES.get(text);
  if (known !== undefined) return known;
  const name = `huzhu-${NAMES.size}`;
  NAMES.set(text, name);
  return name;
};

/** A session that dies with its unit, so that no late query joins somebody else's transaction. */
const sessionOver = (client: pg.PoolClient): Session & { readonly end: () => void } => {
  let open = true;
  let built: Queries | undefined;
  const alive = (): pg.PoolClient => {
    if (!open) throw new Error("the unit of work has ended");
    return client;
  };
  const guarded = new Proxy(client, { get: (_, key): unknown => Reflect.get(alive(), key) });
  return {
    engine: "postgres",
    get db() {
      built ??= drizzle(guarded);
      return built;
    },
    statements: {
      engine: "postgres",
      async query(text, params) {
        const values = [...params];
        const prepared = { name: nameOf(text), text, values, rowMode: "array" } as const;
        const { rows, rowCount } = await alive().query<Array<unknown>>(prepared);
        return { rows, changed: rowCount ?? 0 };
      },
    },
    end: () => {
      open = false;
    },
  };
};

/** A server, and what opens what is sealed there. */
export interface Served {
  readonly pool: pg.Pool;
  readonly vault: Vault;
}

/** Takes a connection for one transaction, and throws it away where it cannot even be rolled back. */
const withClient = async <A>(
  pool: pg.Pool,
  use: (client: pg.PoolClient, over: (client: pg.PoolClient) => Session) => Promise<A>,
): Promise<A> => {
  const client = await pool.connect();
  const sessions: Array<ReturnType<typeof sessionOver>> = [];
  let broken: Error | undefined;
  try {
    return await use(client, (speaking) => {
      const session = sessionOver(speaking);
      sessions.push(session);
      return session;
    });
  } catch (error) {
    await client.query("rollback").catch((lost: Error) => {
      broken = lost;
    });
    throw failureOf(error);
  } finally {
    for (const session of sessions) session.end();
    client.release(broken);
  }
};

export const readOnce = <A>(
  { pool, vault }: Served,
  village: VillageId,
  query: (read: Read) => Promise<A>,
): Promise<A> =>
  withClient(pool, async (client, over) => {
    await client.query(begin("isolation level repeatable read read only", village));
    const answer = await query(readUnit(village, over(client), vault.of(village)));
    await client.query("commit");
    return answer;
  });

/** Commits what succeeded. */
const ending = async <A, E>(
  client: pg.PoolClient,
  result: Result.Result<A, E>,
): Promise<Result.Result<A, E>> => {
  const { command } = await client.query(Result.isSuccess(result) ? "commit" : "rollback");
  // A transaction that failed on the way answers a commit with a rollback, and no error.
  if (Result.isSuccess(result) && command !== "COMMIT") throw new Error("nothing was committed");
  return result;
};

const WRITING = "isolation level read committed";

const writeOnce = <A, E>(
  { pool, vault }: Served,
  village: VillageId,
  work: (tx: Write) => Promise<Result.Result<A, E>>,
): Promise<Result.Result<A, E>> =>
  withClient(pool, async (client, over) => {
    await client.query(begin(WRITING, village));
    return ending(client, await work(writeUnit(village, over(client), vault.of(village))));
  });

const bothOnce = <A, E>(
  { pool, vault }: Served,
  first: VillageId,
  second: VillageId,
  work: Work<A, E>,
): Promise<Result.Result<A, E>> =>
  withClient(pool, async (client, over) => {
    await client.query(begin(WRITING, first));
    const turns = inTurns(client);
    const unit = (village: VillageId) =>
      writeUnit(village, over(turns(village)), vault.of(village));
    return ending(client, await work(unit(first), unit(second)));
  });

/** Run again a few times where another unit came between. */
const untilDone = async <A>(once: () => Promise<A>): Promise<A> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await once();
    } catch (error) {
      if (tries === MOST_TRIES || !isWorthRetrying(error)) throw error;
    }
  }
};

/** One unit of work. */
export const writeUntilDone = <A, E>(
  served: Served,
  village: VillageId,
  work: (tx: Write) => Promise<Result.Result<A, E>>,
): Promise<Result.Result<A, E>> => untilDone(() => writeOnce(served, village, work));

/** One unit of work in two villages. */
export const bothUntilDone = <A, E>(
  served: Served,
  first: VillageId,
  second: VillageId,
  work: Work<A, E>,
): Promise<Result.Result<A, E>> => {
  differing(first, second);
  return untilDone(() => bothOnce(served, first, second, headsFirst(work)));
};
