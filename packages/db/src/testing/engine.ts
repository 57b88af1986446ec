import { Result } from "effect";
import { afterAll, beforeEach, describe } from "vitest";
import type { Database } from "../database.ts";
import { openDatabase } from "../open.ts";
import type { Vault } from "../vault/vault.ts";
import { cleanUp, whenOver } from "./clean-up.ts";
import { INSTALLED, type Installed, type Place } from "./place.ts";
import { migrated } from "./template.ts";
import { TEST_VAULT } from "./vault.ts";

export { everything, openOf } from "./dump.ts";
export type { Place, Rows } from "./place.ts";
export { newSealKey } from "./seal-key.ts";
export { template } from "./template.ts";
export { TEST_VAULT, TEST_VAULT_KEY } from "./vault.ts";

export interface Engine extends Installed {
  /** A database of a test's own with our tables, in which nothing is written yet. */
  readonly place: () => Promise<Place>;
  /** The one database of a suite, for tests that keep to villages of their own. */
  readonly open: () => Promise<Database>;
}

/** The same tests on both engines; those of PostgreSQL say so where it is not installed. */
export const onEveryEngine = (title: string, suite: (engine: Engine) => void): void => {
  describe.each(INSTALLED)(`${title} ($name)`, (engine) => {
    beforeEach(({ skip }) => skip(engine.missing !== null, engine.missing ?? ""));
    afterAll(cleanUp);
    const place = async () => (await migrated(engine)).place;
    let opening: Promise<Database> | undefined;
    const open = () => {
      opening ??= place().then(openAt);
      return opening;
    };
    suite({ ...engine, place, open });
  });
};

/** Opens the program's database; it is closed when the suite is over. */
export const openAt = async ({ url }: Place, vault: Vault = TEST_VAULT): Promise<Database> => {
  const database = Result.getOrThrow(await openDatabase({ url, vault }));
  whenOver(() => database.close());
  return database;
};
