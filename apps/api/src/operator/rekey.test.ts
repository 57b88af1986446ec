import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newVaultKey, openDatabase, vaultOf } from "@huzhu/db";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { afterAll, expect, it } from "vitest";
import { argon2Passwords } from "../session/passwords.ts";
import { makeEmpty } from "../start/empty.ts";
import { operate } from "./operate.ts";

const data = mkdtempSync(join(tmpdir(), "huzhu-rekey-"));
const keys = mkdtempSync(join(tmpdir(), "huzhu-rekey-key-"));
const key = join(keys, "vault.key");
afterAll(() => {
  for (const folder of [data, keys]) rmSync(folder, { recursive: true });
});

const run = async (...args: ReadonlyArray<string>) => {
  let said = "";
  const hear = (text: string): void => {
    said += text;
  };
  const terminal = { write: async (text: string) => hear(text), complain: hear };
  const code = await operate(["--data", data, ...args], { HUZHU_KEY: key }, terminal);
  return { code, said };
};

it("gives the data to another key, which is made, once nobody has it open", async () => {
  const text = newVaultKey();
  writeFileSync(key, text);
  const url = join(data, "huzhu.sqlite");
  const newKey = join(keys, "new.key");
  const rekey = (...more: ReadonlyArray<string>) => run("vault", "rekey", ...more);
  expect(await rekey()).toMatchObject({
    code: 2,
    said: "vault rekey needs --new-key. See --help.\n",
  });
  expect((await rekey("--new-key", newKey)).said).toContain("There is no village");

  const database = Result.getOrThrow(await openDatabase({ url, vault: vaultOf(text) }));
  const ids = Array.from({ length: 9 }, (_, nth) => `id-${nth}`);
  const now = Instant.make(Date.UTC(2026, 10, 23));
  const newId = () => ids.pop() ?? "";
  await makeEmpty(database, { passwords: argon2Passwords, newId, now, password: "long enough" });
  expect((await rekey("--new-key", join(data, "a.key"))).said).toContain("in the data folder");
  expect((await rekey("--new-key", key)).said).toContain("hold the same key");
  expect(await rekey("--new-key", newKey)).toMatchObject({
    code: 1,
    said: expect.stringContaining("stop the server first"),
  });
  expect(existsSync(newKey)).toBe(true);
  await database.close();

  expect(await rekey("--new-key", newKey)).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^Sealed anew by the key .*new\.key \([0-9a-f]{16}\): 1 village\./),
  });
  expect(await run("verify")).toMatchObject({
    code: 1,
    said: expect.stringContaining("not the one"),
  });
  expect(await run("verify", "--key", newKey)).toMatchObject({ code: 0 });
});
