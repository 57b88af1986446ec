import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { adoptLog, type Database, seals, villages } from "@huzhu/db";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { type FrontEnd, unbuilt } from "../serve/front-ends.ts";
import { serve } from "../serve/serve.ts";
import type { World } from "../world.ts";
import { type Environment, HELP, readArguments, type StartOptions } from "./arguments.ts";
import { findVillage } from "./find-village.ts";
import { greeting } from "./greeting.ts";
import { listen } from "./listen.ts";
import { endDay } from "./night.ts";
import { Nightly, realTimer } from "./nightly.ts";
import { offerPairing } from "./offer-pairing.ts";
import { openOrMake } from "./open-village.ts";
import { listenSentence } from "./refusal.ts";
import { type LoadedKey, loadSealKey } from "./seal-key.ts";
import { realWorld } from "./world.ts";

const open = async ({
  databaseUrl,
  data,
  key,
}: StartOptions): Promise<Result.Result<Database, string>> => {
  // Whether the folder can be used is said by the database, or by the key, in its own words.
  await mkdir(data, { recursive: true }).catch(() => undefined);
  const where = { url: databaseUrl ?? join(data, "huzhu.sqlite"), data, key };
  return openOrMake(where, (sentence) => console.log(sentence));
};

const stopSignal = () =>
  new Promise<void>((stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
  });

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error;

/** Browsers trust `localhost` with more than an address. */
const nameOf = (host: string): string => {
  if (host === "127.0.0.1" || host === "::1") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
};

const NEW_KEY =
  "The key that seals the journal was missing, so a new one was made: seals from now on show it.";

/** What has to be so before anybody can write. */
const prepare = async (db: Database, keyMade: boolean): Promise<void> => {
  for (const { id } of await villages.list(db)) {
    await adoptLog(db, id);
    const sealed = await db.read(id, (read) => seals.newest(read));
    if (keyMade && sealed) console.log(NEW_KEY);
  }
};

/** Ends the day of every village and looks through its ledger; one that fails stops no other. */
const everyNight = async (world: World, now: Instant): Promise<void> => {
  for (const { id } of await villages.list(world.db)) {
    try {
      await endDay(id, world, now);
    } catch (defect) {
      console.error("nightly", defect);
    }
    world.checks.request(id, now);
  }
};

const run = async (
  db: Database,
  options: StartOptions,
  { key, made }: LoadedKey,
  frontEnds: ReadonlyArray<FrontEnd>,
): Promise<string | null> => {
  const { host, port, empty } = options;
  const home = await findVillage(db, empty, Instant.make(Date.now()));
  await prepare(db, made);
  const world = realWorld(db, home.id, key, options);
  const stopped = stopSignal();
  try {
    const listening = await listen(serve(world, frontEnds), host, port);
    const origin = `http://${nameOf(host)}:${listening.port}`;
    const pairing = home.demo ? await offerPairing(world) : null;
    console.log(greeting(home, { origin, pairing }));
    const nightly = new Nightly({
      timer: realTimer,
      now: world.now,
      run: (now) => everyNight(world, now),
    });
    await stopped;
    await listening.close();
    await nightly.stop();
    await world.checks.stop();
    return null;
  } catch (error) {
    if (isSystemError(error)) return listenSentence(error, host, port);
    throw error;
  }
};

/** Runs until stopped; the number is the exit code. */
export const start = async (
  args: ReadonlyArray<string>,
  env: Environment,
  frontEnds: ReadonlyArray<FrontEnd>,
): Promise<number> => {
  const options = readArguments(args, env);
  if (Result.isFailure(options)) {
    console.error(options.failure);
    return 2;
  }
  if (options.success === "help") {
    console.log(HELP);
    return 0;
  }
  const missing = unbuilt(frontEnds);
  if (missing !== null) {
    console.error(missing);
    return 1;
  }
  const opened = await open(options.success);
  if (Result.isFailure(opened)) {
    console.error(opened.failure);
    return 1;
  }
  const key = loadSealKey(options.success.data);
  const problem = Result.isFailure(key)
    ? key.failure
    : await run(opened.success, options.success, key.success, frontEnds);
  await opened.success.close();
  if (problem !== null) console.error(problem);
  return problem === null ? 0 : 1;
};
