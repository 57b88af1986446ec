import { randomBytes, randomInt, randomUUIDv7 } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { type Database, openLedger, type SealKey } from "@huzhu/db";
import type { VillageId } from "@huzhu/domain/people";
import { Instant } from "@huzhu/domain/time";
import { Checks } from "../alerts/checks.ts";
import { Pulses } from "../kiosk/pulses.ts";
import { portTo } from "../printing/port.ts";
import { Printer } from "../printing/printer.ts";
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

const now = (): Instant => Instant.make(Date.now());

/** Paper of 58 mm has 384 dots across, paper of 80 mm 576. */
export const DOTS = { "58": 384, "80": 576 } as const;
export type PaperWidth = keyof typeof DOTS;

const printing = (address: string | null, paper: PaperWidth): World["printer"] => {
  if (address === null) return null;
  const later = (run: () => void, milliseconds: number) =>
    void setTimeout(run, milliseconds).unref();
  return new Printer({ port: portTo(address), dots: DOTS[paper], now, later });
};

/** What of this very machine the server is told to look at. */
export interface Home {
  readonly reader: string | null;
  readonly heartbeat: string | null;
  readonly printer: string | null;
  readonly paper: PaperWidth;
}

const ALONE: Home = { reader: null, heartbeat: null, printer: null, paper: "58" };

/** The one place where time, ids and chance come from. */
export const realWorld = (
  db: Database,
  home: VillageId,
  sealKey: SealKey,
  { reader, heartbeat, printer, paper }: Home = ALONE,
): World => ({
  db,
  ledger: openLedger(db),
  sealKey,
  checks: new Checks({ db, newId, report: (defect, where) => console.error(where, defect) }),
  pulses: new Pulses(),
  heartbeat: beating(heartbeat),
  readerState: watching(reader),
  printer: printing(printer, paper),
  home,
  now,
  newId,
  newToken: () => randomBytes(32).toString("base64url"),
  newCode: () => String(randomInt(0, 1_000_000)).padStart(6, "0"),
  passwords: argon2Passwords,
  tries: new Tries(),
});
