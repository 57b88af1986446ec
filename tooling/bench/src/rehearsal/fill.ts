import { randomUUIDv7 } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import {
  type Database,
  hamlets,
  households,
  openDatabase,
  rulebooks,
  vaultOf,
  villages,
} from "@huzhu/db";
import { HamletId, HouseholdId } from "@huzhu/domain/people";
import type { Rulebook } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { HAMLETS, HOUSEHOLDS, pastDeedOf, RULEBOOK } from "../rulebook/village-claims.ts";
import { keyOf } from "../server.ts";

/** A village with a long past, and the draft that is to be rehearsed on it. */
export interface Filled {
  readonly village: string;
  readonly draft: Rulebook;
}

type Row = Readonly<Record<string, SQLInputValue>>;

/** As many households and hamlets beside the demo's as the claims are of, by their names. */
const enlarge = async (database: Database) => {
  const [village] = await villages.list(database);
  if (!village) throw new Error("There is no village to fill.");
  const places = HAMLETS.map((name) => ({ id: HamletId.make(randomUUIDv7()), name }));
  const homes = HOUSEHOLDS.flatMap((number, nth) => {
    const hamlet = places[nth % places.length];
    const home = { id: HouseholdId.make(randomUUIDv7()), number, address: null, head: null };
    return hamlet ? [{ ...home, hamletId: hamlet.id }] : [];
  });
  const enlarged = await database.write(village.id, async (tx) => {
    await hamlets.save(tx, places);
    await households.save(tx, homes);
    return Result.succeed((await rulebooks.versions(tx)).length + 1);
  });
  const draft = { ...RULEBOOK, version: Result.getOrThrow(enlarged) };
  const ids = new Map<string, string>(homes.map(({ number, id }) => [number, id]));
  return { village: village.id, draft, homes: ids };
};

/** One of the demo's claims that count becomes the nth of many: its own day, household and rule. */
const copyOf = (claim: Row, homes: ReadonlyMap<string, string>, nth: number, many: number): Row => {
  const { deed, before = 0 } = pastDeedOf(nth, many);
  const facts = { age: 20 + (nth % 70), livesAlone: nth % 3 === 0 };
  return {
    ...claim,
    id: randomUUIDv7(),
    household_id: homes.get(deed.holder) ?? "",
    resident_id: null,
    rule_code: deed.rule,
    quantity: deed.quantity,
    event_date: deed.eventDate,
    recorded_at: Date.parse(deed.eventDate) + nth,
    particulars: JSON.stringify({ facts }),
    points: before,
    counted: before,
  };
};

/**
 * Writes so many claims that count into the file of a village that no server has open: with SQLite
 * alone and without their transfers, which a rehearsal does not look at, because to record and approve
 * a million one by one would take longer than all that is measured.
 */
export const fill = async (folder: string, many: number): Promise<Filled> => {
  const file = join(folder, "huzhu.sqlite");
  const vault = vaultOf(readFileSync(keyOf(folder), "utf8"));
  const database = Result.getOrThrow(await openDatabase({ url: file, vault }));
  const { village, draft, homes } = await enlarge(database);
  await database.close();
  const connection = new DatabaseSync(file);
  connection.exec("pragma synchronous = off; pragma cache_size = -400000");
  // The table holds texts and numbers only.
  const claim = connection.prepare("select * from claim where state = 'Approved' limit 1").get() as
    | Row
    | undefined;
  if (!claim) throw new Error("The demo has no claim that counts.");
  const columns = Object.keys(claim);
  const insert = connection.prepare(
    `insert into claim (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
  );
  connection.exec("begin");
  for (let nth = 0; nth < many; nth++) {
    const copy = copyOf(claim, homes, nth, many);
    insert.run(...columns.map((column) => copy[column] ?? null));
  }
  connection.exec("commit");
  connection.close();
  return { village, draft };
};
