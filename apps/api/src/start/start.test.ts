import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { start } from "./start.ts";

const folder = mkdtempSync(join(tmpdir(), "huzhu-start-"));
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
    const code = await start(["--port", port, "--empty", "--data", data("busy")], {}, []);
    other.close();
    expect([code, said]).toEqual([
      1,
      [`Port ${port} is busy: another program listens there. Choose another with --port.`],
    ]);
  });

  it("says that the file is no database", async () => {
    const path = data("damaged");
    writeFileSync(join(path, "huzhu.sqlite"), "this is no database, but long enough".repeat(99));
    expect(await start(["--data", path], {}, [])).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/huzhu\.sqlite is not a database of Huzhu/);
  });

  it("says that the data folder is a file", async () => {
    const path = join(folder, "a-file");
    writeFileSync(path, "");
    chmodSync(path, 0o444);
    expect(await start(["--data", path], {}, [])).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/data folder .*a-file cannot be written to/);
  });

  it("says that PostgreSQL does not answer, without the password", async () => {
    const code = await start([], { DATABASE_URL: "postgres://huzhu:geheim@127.0.0.1:1/huzhu" }, []);
    expect([code, said.length]).toEqual([1, 1]);
    expect(said[0]).toMatch(/PostgreSQL at 127\.0\.0\.1/);
    expect(said[0]).not.toContain("geheim");
  });

  it("says that the front ends are missing", async () => {
    const missing = [{ at: "/admin" as const, folder: join(folder, "no"), page: "200.html" }];
    const code = await start(["--port", "0", "--empty", "--data", data("unbuilt")], {}, missing);
    expect([code, said]).toEqual([1, ["/admin is not built: run `pnpm build` first."]]);
  });
});
