import { Result } from "effect";
import type { Database } from "../database.ts";
import { openDatabase } from "../open.ts";
import type { Installed, Place } from "./place.ts";
import { TEST_VAULT } from "./vault.ts";

/** A place that begins as others do, and what was said when it was written. */
interface Begun<A> {
  readonly place: Place;
  readonly said: A;
}

type Begin<A> = (engine: Installed) => Promise<Begun<A>>;

const copying = <A>(
  write: (database: Database) => Promise<A>,
  from: (engine: Installed) => Promise<Place>,
): Begin<A> => {
  const make = async (engine: Installed) => {
    const first = await from(engine);
    const database = Result.getOrThrow(await openDatabase({ url: first.url, vault: TEST_VAULT }));
    const said = await write(database);
    await database.close();
    return { next: engine.keep(first), said };
  };
  const made = new Map<Installed["name"], ReturnType<typeof make>>();
  return async (engine) => {
    const making = made.get(engine.name) ?? make(engine);
    made.set(engine.name, making);
    const { next, said } = await making;
    return { place: await next(), said };
  };
};

/** A database with our tables, in which nothing is written yet. */
export const migrated = copying(
  async () => undefined,
  ({ empty }) => empty(),
);

/**
 * Gives everybody who asks a database of their own that holds what `write` wrote. It is written once
 * for each engine and copied from then on, which takes a fraction of the time.
 */
export const template = <A>(write: (database: Database) => Promise<A>): Begin<A> =>
  copying(write, async (engine) => (await migrated(engine)).place);
