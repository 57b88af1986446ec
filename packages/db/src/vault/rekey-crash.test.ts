import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { VillageId } from "@huzhu/domain/people";
import { Result } from "effect";
import { expect, it } from "vitest";
import { openDatabase } from "../open.ts";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { crashes } from "../testing/env.ts";
import { HALF_VILLAGE, halfSealedRows } from "../testing/half-sealed-village.ts";
import { migrateThrough } from "../testing/migrating.ts";
import { OPEN_ROWS, OPEN_VILLAGE } from "../testing/open-village.ts";
import { TEST_VAULT_KEY } from "../testing/vault.ts";
import { verify } from "../verify/verify.ts";
import { DataInUse, rekey } from "./rekey.ts";
import { newVaultKey, vaultOf } from "./vault.ts";

/** Longer than two villages take, so that it is killed in all of its parts and sometimes behind them. */
const MOST_WAIT = 250;
/** Each starts a program: one for every change, many for a release. */
const ROUNDS = Math.ceil(crashes() / 3);
const VILLAGES = [OPEN_VILLAGE, HALF_VILLAGE].map((id) => VillageId.make(id));

const killed = async (url: string, from: string, to: string): Promise<void> => {
  const program = join(import.meta.dirname, "../testing/keep-rekeying.ts");
  const child = spawn(process.execPath, [program, url, from, to], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  await once(child.stdout, "data");
  await wait(Math.floor(Math.random() * MOST_WAIT));
  child.kill("SIGKILL");
  await ended;
};

/** Comes to its end; of who was killed a connection may be there for a moment still. */
const finished = async (keys: Parameters<typeof rekey>[0]): Promise<void> => {
  for (;;) {
    const done = await rekey(keys);
    if (Result.isSuccess(done)) return;
    if (!(done.failure instanceof DataInUse)) throw new Error(done.failure._tag);
  }
};

/** Goal: `kill -9` while everything is sealed anew; method: told again, it ends, and nothing is lost. */
onEveryEngine("a program that is killed at random while it changes the key", ({ name, empty }) => {
  it("leaves what opens by one key, by the other, or by none until it is told again", async () => {
    const at = await empty();
    await migrateThrough(name, at, "0021-leaders");
    for (const rows of OPEN_ROWS) await at.all(rows);
    await migrateThrough(name, at, "0031-words");
    for (const rows of halfSealedRows(name)) await at.all(rows);
    await (await openAt(at)).close();
    let key = TEST_VAULT_KEY;
    for (let round = 0; round < ROUNDS; round += 1) {
      const next = newVaultKey();
      await killed(at.url, key, next);
      await finished({ url: at.url, from: vaultOf(key), to: vaultOf(next) });
      const earlier = await openDatabase({ url: at.url, vault: vaultOf(key) });
      expect(Result.getOrThrow(Result.flip(earlier))).toMatchObject({ _tag: "WrongVaultKey" });
      key = next;
    }
    const opened = await openDatabase({ url: at.url, vault: vaultOf(key) });
    const database = Result.getOrThrow(opened);
    for (const village of VILLAGES) {
      expect((await verify(database, village)).findings).toEqual([]);
    }
    await database.close();
  });
});
