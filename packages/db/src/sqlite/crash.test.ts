import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Result } from "effect";
import { afterAll, expect, it } from "vitest";
import { openDatabase } from "../open.ts";
import * as guestBook from "../repositories/guest-book.ts";
import * as journal from "../repositories/journal.ts";
import * as villages from "../repositories/villages.ts";
import { TEST_VAULT } from "../testing/vault.ts";
import { verify } from "../verify/verify.ts";

const folder = mkdtempSync(join(tmpdir(), "huzhu-db-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a program that redeems and says each time that it has, and kills it in the middle. */
const acknowledged = async (
  file: string,
  lines: number,
  doing = "keep-redeeming",
): Promise<ReadonlyArray<string>> => {
  const program = join(import.meta.dirname, `../testing/${doing}.ts`);
  const child = spawn(process.execPath, [program, file], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const said: Array<string> = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === lines) child.kill("SIGKILL");
  }
  await ended;
  return said;
};

/** Goal: a killed program loses nothing that it acknowledged, and half of nothing is left. */
it.each([3, 60])("what was acknowledged is there after a kill behind %i", async (lines) => {
  const file = join(folder, `killed-${lines}.db`);
  const said = await acknowledged(file, lines);
  expect(said.length).toBeGreaterThanOrEqual(lines);

  const database = Result.getOrThrow(await openDatabase({ url: file, vault: TEST_VAULT }));
  const [village] = await villages.list(database);
  if (!village) throw new Error("the village is gone");
  const ids = await database.read(village.id, async (read) => {
    const kept = new Set<string>();
    for await (const { id } of journal.transfers(read)) kept.add(id);
    return kept;
  });
  expect(said.filter((id) => !ids.has(id))).toEqual([]);
  expect((await verify(database, village.id)).findings).toEqual([]);
  await database.close();
});

it("what one village sold to another is in both books or in neither after a kill", async () => {
  const file = join(folder, "killed-between.db");
  const said = await acknowledged(file, 20, "keep-serving");
  const database = Result.getOrThrow(await openDatabase({ url: file, vault: TEST_VAULT }));
  const kept = new Set<string>();
  for (const { id } of await villages.list(database)) {
    const books = [...(await database.read(id, guestBook.all)).values()];
    for (const sale of books.flatMap(({ sales }) => [...sales.keys()])) kept.add(sale);
    expect((await verify(database, id)).findings).toEqual([]);
  }
  expect(said.filter((id) => !kept.has(id))).toEqual([]);
  await database.close();
});
