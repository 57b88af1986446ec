import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { Client } from "pg";
import { beforeEach, describe, expect, inject, it } from "vitest";
import { createDatabase, type Server, startPostgres } from "./index.ts";

const shared = inject("postgres");
const missing = "missing" in shared ? shared.missing : undefined;

/** The folder of a server's files and socket. */
const home = (url: string) => new URL(url).searchParams.get("host") ?? "";

const ask = async (url: string, question: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query({ text: question, rowMode: "array" });
  await client.end();
  return rows.flat();
};

const start = async (): Promise<Server> => {
  const server = await startPostgres();
  if ("missing" in server) throw new Error(server.missing);
  return server;
};

describe("without its programs", () => {
  it("says what is missing", async () => {
    expect(await startPostgres(null)).toEqual({
      missing: "PostgreSQL's programs are not installed",
    });
  });
});

describe("a throw-away server", () => {
  beforeEach(({ skip }) => skip(missing !== undefined, missing));

  it("keeps what it has acknowledged", async () => {
    const { url, stop } = await start();
    expect(await ask(url, "show fsync")).toEqual(["on"]);
    expect(await ask(url, "show synchronous_commit")).toEqual(["on"]);
    await stop();
  });

  it("runs beside another one and neither knows the other", async () => {
    const [one, other] = await Promise.all([start(), start()]);
    await ask(one.url, "create table bag (rice int)");
    const tables = "select count(*)::int from pg_tables where tablename = 'bag'";
    expect([await ask(one.url, tables), await ask(other.url, tables)]).toEqual([[1], [0]]);
    await Promise.all([one.stop(), other.stop()]);
  });

  it("leaves nothing when it is stopped, and may be stopped twice", async () => {
    const { url, stop } = await start();
    expect(existsSync(home(url))).toBe(true);
    await Promise.all([stop(), stop()]);
    expect(existsSync(home(url))).toBe(false);
  });

  it("leaves nothing when its starter is killed", async () => {
    const program = `
      import { startPostgres } from "./server.ts";
      console.log((await startPostgres()).url);
    `;
    const starter = spawn(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: import.meta.dirname,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = await once(starter.stdout, "data");
    const folder = home(String(said));
    expect(existsSync(folder)).toBe(true);
    starter.kill("SIGKILL");
    await expect.poll(() => existsSync(folder), { timeout: 20_000 }).toBe(false);
  });
});

describe("a database", () => {
  beforeEach(({ skip }) => skip(missing !== undefined, missing));
  const url = "url" in shared ? shared.url : "";

  it("is fresh each time it is made", async () => {
    await ask(await createDatabase(url, "suite"), "create table bag (rice int)");
    const again = await createDatabase(url, "suite");
    expect(await ask(again, "select to_regclass('bag')")).toEqual([null]);
  });

  it("is a copy of its template", async () => {
    const template = await createDatabase(url, "template");
    await ask(template, "create table bag as select 5 as rice");
    const copies = ["one", "two"].map((name) => createDatabase(url, `copy ${name}`, "template"));
    const rice = (await Promise.all(copies)).map((copy) => ask(copy, "select rice from bag"));
    expect(await Promise.all(rice)).toEqual([[5], [5]]);
  });
});
