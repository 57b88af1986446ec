import { VillageId } from "@huzhu/domain/people";
import { eq } from "drizzle-orm";
import { Result, Schema } from "effect";
import type { Database, Opened } from "../database.ts";
import { type OpenRefusal, WrongVaultKey } from "../open-refusal.ts";
import { isAlone as isAloneInPostgres } from "../postgres/alone.ts";
import { openPostgres } from "../postgres/open.ts";
import { isAlone as isAloneInSqlite } from "../sqlite/alone.ts";
import { openSqlite } from "../sqlite/open.ts";
import { within } from "../unit.ts";
import { withTriggersAside } from "./aside.ts";
import { enter, marks } from "./enter.ts";
import { rekeyVillage } from "./rekey-village.ts";
import type { Vault } from "./vault.ts";

/** Another program has the data open, and would go on sealing by the key from before. */
export class DataInUse extends Schema.TaggedClass<DataInUse>()("DataInUse", {}) {}

interface Keys {
  /** A file's path for SQLite, or `postgres://…` for a server. */
  readonly url: string;
  readonly from: Vault;
  readonly to: Vault;
}

const isPostgres = (url: string): boolean => /^postgres(ql)?:/.test(url);

const reach = async ({ url, from }: Keys) =>
  isPostgres(url) ? openPostgres(url, from) : openSqlite(url, from);

/** Does something with the data, and closes it. */
const reached = async <A>(keys: Keys, work: (opened: Opened) => Promise<A>) => {
  const opened = await reach(keys);
  if (Result.isFailure(opened)) return Result.fail(opened.failure);
  try {
    return Result.succeed(await work(opened.success));
  } finally {
    await opened.success.database.close();
  }
};

/** The villages that are sealed by the key from before. */
const left = async (database: Database, { from }: Keys): Promise<ReadonlyArray<VillageId>> =>
  (await marks(database)).villages.flatMap(({ villageId, keyId }) =>
    keyId === from.id ? [VillageId.make(villageId)] : [],
  );

/** Whether the data is sealed by the key from before, or on its way from that one to the other. */
const check = async (opened: Opened, { from, to }: Keys): Promise<OpenRefusal | null> => {
  const { keys, changing } = await marks(opened.database);
  const strange = keys.find((key) => key !== from.id && key !== to.id);
  if (strange !== undefined) return new WrongVaultKey({ expected: strange, given: from.id });
  if (changing !== null && changing !== to.id) {
    return new WrongVaultKey({ expected: changing, given: to.id });
  }
  return changing !== null || keys.includes(to.id) ? null : enter(opened, from);
};

/** Says that another key is on its way, so that nothing is opened meanwhile; or that none is. */
const announce = async (database: Database, keys: Keys, to: string | null): Promise<void> => {
  for (const village of await left(database, keys)) {
    const said = await database.write(village, async (tx) => {
      const { db, vault } = within(tx);
      await withTriggersAside(tx, ["vault"], async () => {
        await db.update(vault).set({ changingTo: to }).where(eq(vault.villageId, village));
      });
      return Result.succeed(undefined);
    });
    Result.getOrThrow(said);
  }
};

/** Nothing has begun: it goes on by the key from before. What has begun can only come to its end. */
const takeBack = async (database: Database, keys: Keys): Promise<void> => {
  const { keys: sealed } = await marks(database);
  if (!sealed.includes(keys.to.id)) await announce(database, keys, null);
};

const rekeyAll = async ({ database, writeAnew }: Opened, keys: Keys): Promise<number> => {
  const villages = await left(database, keys);
  for (const village of villages) {
    const done = await database.write(village, async (tx) =>
      Result.succeed(await rekeyVillage(tx, keys.to)),
    );
    Result.getOrThrow(done);
  }
  await writeAnew();
  return villages.length;
};

/**
 * Seals all villages anew by another key, each in one unit: whatever ends it in between, nothing is
 * opened by either key until it is done again and has come to its end. Answers how many villages.
 */
export const rekey = async (
  keys: Keys,
): Promise<Result.Result<number, OpenRefusal | DataInUse>> => {
  const begun = await reached(keys, async (opened) => {
    const refusal = await check(opened, keys);
    if (refusal === null) await announce(opened.database, keys, keys.to.id);
    return refusal;
  });
  if (Result.isFailure(begun)) return Result.fail(begun.failure);
  if (begun.success !== null) return Result.fail(begun.success);
  const { url } = keys;
  if (!(isPostgres(url) ? await isAloneInPostgres(url) : isAloneInSqlite(url))) {
    await reached(keys, ({ database }) => takeBack(database, keys));
    return Result.fail(new DataInUse());
  }
  return reached(keys, (opened) => rekeyAll(opened, keys));
};
