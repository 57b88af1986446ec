import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newVaultKey, openDatabase, vaultOf } from "@huzhu/db";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { argon2Passwords } from "../session/passwords.ts";
import { makeEmpty } from "./empty.ts";
import { start } from "./start.ts";

const folder = mkdtempSync(join(tmpdir(), "huzhu-start-"));
const HUZHU_KEY = join(folder, "keys", "vault.key");
afterAll(() => rmSync(folder, { recursive: true }));

describe("a start that cannot be", () => {
  const said: Array<string> = [];
  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation((line) => said.push(String(line)));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    said.length = 0;
  });

  const data = (name: string): string => {
    const path = join(folder, name);
    mkdirSync(path);
    return path;
  };

  it("says that the port is busy", async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, "127.0.0.1", () => listening()));
    const address = other.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const code = await start(
      ["--port", port, "--empty", "--data", data("busy")],
      { HUZHU_KEY },
      [],
    );
    other.close();
    expect([code, said]).toEqual([
      1,
      [`Port ${port} is busy: another program listens there. Choose another with --port.`],
    ]);
  });

  it("says that the file is no database", async () => {
    const path = data("damaged");
    writeFileSync(join(path, "huzhu.sqlite"), "this is no database, but long enough".repeat(99));
    expect(await start(["--data", path], { HUZHU_KEY }, [])).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/huzhu\.sqlite is not a database of Huzhu/);
  });

  it("says that the data folder is a file", async () => {
    const path = join(folder, "a-file");
    writeFileSync(path, "");
    chmodSync(path, 0o444);
    expect(await start(["--data", path], { HUZHU_KEY }, [])).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/data folder .*a-file cannot be written to/);
  });

  it("says that PostgreSQL does not answer, without the password", async () => {
    const code = await start(
      [],
      { HUZHU_KEY, DATABASE_URL: "postgres://huzhu:geheim@127.0.0.1:1/huzhu" },
      [],
    );
    expect([code, said.length]).toEqual([1, 1]);
    expect(said[0]).toMatch(/PostgreSQL at 127\.0\.0\.1/);
    expect(said[0]).not.toContain("geheim");
  });

  it("says that the key lies beside what it opens", async () => {
    const path = data("beside");
    const code = await start(["--data", path, "--key", join(path, "a", "key")], {}, []);
    expect([code, said]).toEqual([
      1,
      [expect.stringMatching(/^The key .* would lie in the data folder.*--key\.$/)],
    ]);
    expect(readdirSync(path)).toEqual([]);
  });

  it("says that the key is missing, or another one, and makes none", async () => {
    const path = data("sealed");
    const url = join(path, "huzhu.sqlite");
    const database = Result.getOrThrow(await openDatabase({ url, vault: vaultOf(newVaultKey()) }));
    const ids = Array.from({ length: 9 }, (_, nth) => `id-${nth}`);
    const newId = () => ids.pop() ?? "";
    const now = Instant.make(Date.UTC(2026, 10, 23));
    await makeEmpty(database, { passwords: argon2Passwords, newId, now, password: "long enough" });
    await database.close();
    const file = join(folder, "keys", "lost.key");
    expect(await start(["--data", path, "--key", file], {}, [])).toBe(1);
    expect(existsSync(file)).toBe(false);
    mkdirSync(join(folder, "keys"), { recursive: true });
    writeFileSync(file, newVaultKey());
    expect(await start(["--data", path, "--key", file], {}, [])).toBe(1);
    expect(said).toEqual([
      expect.stringMatching(
        /^The key .*lost\.key is missing.*restore it from its own backup.*--key/,
      ),
      expect.stringMatching(
        /^The key .*lost\.key \([0-9a-f]{16}\) is not the one.*restore that one/,
      ),
    ]);
  });

  it("says that no key can be written where it should lie", async () => {
    const file = join(folder, "no-folder");
    writeFileSync(file, "");
    const args = ["--data", data("unwritten"), "--key", join(file, "vault.key")];
    expect(await start(args, {}, [])).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/vault\.key .*--key/);
  });

  it("says that the front ends are missing", async () => {
    const missing = [{ at: "/admin" as const, folder: join(folder, "no"), page: "200.html" }];
    const code = await start(
      ["--port", "0", "--empty", "--data", data("unbuilt")],
      { HUZHU_KEY },
      missing,
    );
    expect([code, said]).toEqual([1, ["/admin is not built: run `pnpm build` first."]]);
  });
});
