import {
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Result } from "effect";
import { afterAll, expect, it } from "vitest";
import type { Database } from "../database.ts";
import * as villages from "../repositories/villages.ts";
import { TEST_VAULT } from "../testing/vault.ts";
import { foundVillage } from "../testing/village.ts";
import { openSqlite } from "./open.ts";

const folder = mkdtempSync(join(tmpdir(), "huzhu-db-"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const opened = (file: string): Database => Result.getOrThrow(openSqlite(file, TEST_VAULT)).database;
const refusal = (file: string) => Result.getOrThrow(Result.flip(openSqlite(file, TEST_VAULT)));

it("finds again what was written before it was closed", async () => {
  const first = opened(at("again.db"));
  await foundVillage(first);
  await first.close();
  const second = opened(at("again.db"));
  expect((await villages.list(second)).map(({ name }) => name)).toEqual(["东寨村"]);
  await second.close();
});

it("keeps what it acknowledges through a power cut", async () => {
  const file = at("durable.db");
  const database = opened(file);
  const mode = new DatabaseSync(file).prepare("pragma journal_mode").get();
  expect(mode).toEqual({ journal_mode: "wal" });
  await database.close();
});

it("refuses a folder that is missing or no folder", () => {
  expect(refusal(at("missing/village.db"))).toMatchObject({
    _tag: "FolderNotWritable",
    folder: at("missing"),
  });
  writeFileSync(at("note.txt"), "no folder");
  expect(refusal(at("note.txt/village.db"))._tag).toBe("FolderNotWritable");
});

it("refuses a folder in the place of the file", () => {
  expect(refusal(folder)._tag).toBe("NotADatabase");
});

it("refuses a file that is no database and leaves it alone", () => {
  const text = "名册\n".repeat(1_000);
  writeFileSync(at("roster.csv"), text);
  expect(refusal(at("roster.csv"))).toMatchObject({ _tag: "NotADatabase", file: at("roster.csv") });
  expect(readFileSync(at("roster.csv"), "utf8")).toBe(text);
});

it("refuses another program's database and leaves it alone", () => {
  const file = at("photos.db");
  const other = new DatabaseSync(file);
  other.exec("create table album (id integer)");
  other.close();
  const before = readFileSync(file);
  expect(refusal(file)._tag).toBe("NotADatabase");
  expect(readFileSync(file).equals(before)).toBe(true);
});

it("refuses a file in which pages are broken", async () => {
  const file = at("broken.db");
  const database = opened(file);
  await foundVillage(database);
  await database.close();
  const { size } = statSync(file);
  const handle = openSync(file, "r+");
  writeSync(handle, Buffer.alloc(size / 2, 0xa5), 0, size / 2, size / 4);
  expect(refusal(file)._tag).toBe("FileDamaged");
});

it("refuses a file that lost its end", async () => {
  const file = at("short.db");
  const database = opened(file);
  await foundVillage(database);
  await database.close();
  writeFileSync(file, readFileSync(file).subarray(0, 3 * 4096));
  expect(refusal(file)._tag).toBe("FileDamaged");
});
