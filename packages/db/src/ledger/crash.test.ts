import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import type { VillageId } from "@huzhu/domain/people";
import { AccountId } from "@huzhu/domain/points";
import { Result } from "effect";
import { expect, it } from "vitest";
import type { Database } from "../database.ts";
import { openDatabase } from "../open.ts";
import * as accounts from "../repositories/accounts.ts";
import * as journal from "../repositories/journal.ts";
import { onEveryEngine, openAt, type Place, TEST_VAULT } from "../testing/engine.ts";
import { crashes } from "../testing/env.ts";
import { endowing, PLENTY, passing } from "../testing/passing.ts";
import { foundVillage } from "../testing/village.ts";
import { verify } from "../verify/verify.ts";
import { openLedger } from "./ledger.ts";

const CALLERS = 8;
/** The most answers that a round waits for before the kill, and the most milliseconds after them. */
const MOST_ANSWERS = 400;
const MOST_WAIT = 20;

const random = (below: number): number => Math.floor(Math.random() * below);

/** The number in a name that `passing` gave, and whose it is. */
const numbersIn = (name: string): readonly [caller: number, nth: number] => {
  const [, caller = "", nth = ""] = /-(\d+)-(\d+)$/.exec(name) ?? [];
  return [Number(caller), Number(nth)];
};

const begin = async (at: Place): Promise<VillageId> => {
  const database = await openAt(at);
  const village = await foundVillage(database);
  const ledger = openLedger(database);
  for (const order of endowing()) Result.getOrThrow(await ledger.place(village, order));
  await database.close();
  return village;
};

/**
 * Starts the program where its callers stopped, what was under way as the same attempt again, and
 * kills it in the middle of whatever it does. `answered` is the last number of each caller.
 */
const killedRound = async (url: string, answered: Array<number>): Promise<void> => {
  const program = join(import.meta.dirname, "../testing/keep-posting.ts");
  const from = answered.map((nth) => String(nth + 1));
  const child = spawn(process.execPath, [program, url, ...from], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const enough = 1 + random(MOST_ANSWERS);
  let lines = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [caller, nth] = numbersIn(line);
    answered[caller] = nth;
    lines += 1;
    if (lines === enough) void wait(random(MOST_WAIT)).then(() => child.kill("SIGKILL"));
  }
  await ended;
  expect(lines).toBeGreaterThanOrEqual(enough);
};

/** The last number that is there of each caller; none is missing before it, and none is there twice. */
const keptIn = async (database: Database, village: VillageId): Promise<ReadonlyArray<number>> => {
  const kept = Array.from({ length: CALLERS }, () => -1);
  await database.read(village, async (read) => {
    for await (const { id, attempt } of journal.transfers(read)) {
      if (id.startsWith("t-for-")) continue;
      const [caller, nth] = numbersIn(id);
      expect([attempt, nth]).toEqual([`a-${caller}-${nth}`, (kept[caller] ?? -1) + 1]);
      kept[caller] = nth;
    }
  });
  return kept;
};

const left = (database: Database, village: VillageId): Promise<number> =>
  database.read(village, async (read) => {
    let sum = 0;
    for (const id of ["of-wang", "of-yang"]) {
      sum += (await accounts.byId(read, AccountId.make(id)))?.balance ?? 0;
    }
    return sum;
  });

/** Goal: `kill -9` under load; method: what was answered is looked for, what was not comes again. */
onEveryEngine("a program that is killed at random while it posts", ({ place }) => {
  it("loses nothing that it answered, and does nothing twice", { timeout: 3_600_000 }, async () => {
    const at = await place();
    const village = await begin(at);
    const answered = Array.from({ length: CALLERS }, () => -1);
    for (let nth = 0; nth < crashes(); nth += 1) await killedRound(at.url, answered);

    const database = Result.getOrThrow(await openDatabase({ ...at, vault: TEST_VAULT }));
    const kept = await keptIn(database, village);
    const more = kept.map((nth, caller) => nth - (answered[caller] ?? -1));
    expect(more.filter((unanswered) => unanswered !== 0 && unanswered !== 1)).toEqual([]);
    const ledger = openLedger(database);
    for (const [caller, nth] of kept.entries()) {
      if (nth < 0) continue;
      const again = Result.getOrThrow(await ledger.place(village, passing(caller, nth)));
      expect(again).toEqual({ answer: `t-${caller}-${nth}`, replayed: true });
    }
    const given = kept.reduce((sum, nth) => sum + nth + 1, 0);
    expect(await left(database, village)).toBe(2 * PLENTY - given);
    expect((await verify(database, village)).findings).toEqual([]);
    await database.close();
  });
});
