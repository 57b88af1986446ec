import { randomBytes, randomInt, randomUUIDv7 } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { type Database, openLedger, type SealKey } from "@huzhu/db";
import type { VillageId } from "@huzhu/domain/people";
import { Instant } from "@huzhu/domain/time";
import { Checks } from "../alerts/checks.ts";
import { Pulses } from "../kiosk/pulses.ts";
import { argon2Passwords } from "../session/passwords.ts";
import { Tries } from "../session/tries.ts";
import type { World } from "../world.ts";

const newId = (): string => randomUUIDv7();

/** A device file is there as long as the device is plugged in. */
const watching = (reader: string | null): World["readerState"] => {
  if (reader === null) return () => "unwatched";
  return () => (existsSync(reader) ? "there" : "gone");
};

/** Whoever watches over this machine looks how old the file is. */
const beating = (file: string | null): World["heartbeat"] => {
  if (file === null) return () => {};
  return () => writeFileSync(file, "");
};

/** What of this very machine the server is told to look at. */
export interface Home {
  readonly reader: string | null;
  readonly heartbeat: string | null;
}

/** The one place where time, ids and chance come from. */
export const realWorld = (
  db: Database,
  home: VillageId,
  sealKey: SealKey,
  { reader, heartbeat }: Home = { reader: null, heartbeat: null },
): World => ({
  db,
  ledger: openLedger(db),
  sealKey,
  checks: new Checks({ db, newId, report: (defect, where) => console.error(where, defect) }),
  pulses: new Pulses(),
  heartbeat: beating(heartbeat),
  readerState: watching(reader),
  home,
  now: () => Instant.make(Date.now()),
  newId,
  newToken: () => randomBytes(32).toString("base64url"),
  newCode: () => String(randomInt(0, 1_000_000)).padStart(6, "0"),
  passwords: argon2Passwords,
  tries: new Tries(),
});
