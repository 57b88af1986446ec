import { randomBytes, randomInt, randomUUIDv7 } from "node:crypto";
import { type Database, openLedger } from "@huzhu/db";
import type { VillageId } from "@huzhu/domain/people";
import { Instant } from "@huzhu/domain/time";
import { argon2Passwords } from "../session/passwords.ts";
import { Tries } from "../session/tries.ts";
import type { World } from "../world.ts";

/** The one place where time, ids and chance come from. */
export const realWorld = (db: Database, home: VillageId): World => ({
  db,
  ledger: openLedger(db),
  home,
  now: () => Instant.make(Date.now()),
  newId: () => randomUUIDv7(),
  newToken: () => randomBytes(32).toString("base64url"),
  newCode: () => String(randomInt(0, 1_000_000)).padStart(6, "0"),
  passwords: argon2Passwords,
  tries: new Tries(),
});
