import { VillageId } from "@huzhu/domain/people";
import { Result } from "effect";
import type { Database, Opened } from "../database.ts";
import { VaultChanging, VaultKeyMissing, WrongVaultKey } from "../open-refusal.ts";
import { within } from "../unit.ts";
import { STEP } from "./places.ts";
import { sealVillage } from "./seal-village.ts";
import type { Vault } from "./vault.ts";

/** Which villages there are is asked before anybody has chosen one. */
const NOWHERE = VillageId.make("nowhere");

/** By which keys villages are sealed, and which villages are not sealed as far as we seal. */
export const marks = (database: Database) =>
  database.read(NOWHERE, async (read) => {
    const { db, vault, village } = within(read);
    const sealed = await db.select().from(vault).orderBy(vault.villageId);
    const all = await db.select({ id: village.villageId }).from(village);
    const whole = sealed.filter(({ step }) => step >= STEP);
    const known = new Set(whole.map(({ villageId }) => villageId));
    const open = all.flatMap(({ id }) => (known.has(id) ? [] : [VillageId.make(id)]));
    const keys = sealed.map(({ keyId }) => keyId);
    const changing = sealed.find(({ changingTo }) => changingTo !== null)?.changingTo ?? null;
    return { keys, open, changing, villages: sealed };
  });

/**
 * Goes in only with the key that sealed what is there; and seals the villages of a version before,
 * after which nothing of theirs is left in the open on the disk.
 */
export const enter = async (
  { database, writeAnew }: Opened,
  vault: Vault | null,
): Promise<VaultKeyMissing | WrongVaultKey | VaultChanging | null> => {
  const { keys, open, changing } = await marks(database);
  if (changing !== null) return new VaultChanging({ to: changing });
  if (vault === null) return new VaultKeyMissing({ expected: keys[0] ?? null });
  const other = keys.find((key) => key !== vault.id);
  if (other !== undefined) return new WrongVaultKey({ expected: other, given: vault.id });
  if (open.length === 0) return null;
  for (const village of open) {
    const sealed = await database.write(village, async (tx) =>
      Result.succeed(await sealVillage(tx)),
    );
    Result.getOrThrow(sealed);
  }
  await writeAnew();
  return null;
};
