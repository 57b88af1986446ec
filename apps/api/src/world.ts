import type { ReaderState } from "@huzhu/contract";
import type { Database, Ledger, SealKey } from "@huzhu/db";
import type { VillageId } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import type { Checks } from "./alerts/checks.ts";
import type { Pulses } from "./kiosk/pulses.ts";
import type { Printer } from "./printing/printer.ts";
import type { Passwords } from "./session/passwords.ts";
import type { Tries } from "./session/tries.ts";

/** What the API gets from outside: storage, time, chance. Made once, in `start`. */
export interface World {
  readonly db: Database;
  /** What moves points and nothing else goes through it, many at once. */
  readonly ledger: Ledger;
  /** What the journal is sealed with. */
  readonly sealKey: SealKey;
  readonly checks: Checks;
  /** How the kiosks are. */
  readonly pulses: Pulses;
  /** The kiosk page on this very machine still runs. */
  readonly heartbeat: () => void;
  /** The card reader of this very machine, if it is known which it is. */
  readonly readerState: () => ReaderState;
  /** The receipt printer of this very machine. */
  readonly printer: Printer | null;
  readonly now: () => Instant;
  /** A new id, later ones sorting behind earlier ones. */
  readonly newId: () => string;
  /** A secret nobody can guess, for cookies. */
  readonly newToken: () => string;
  /** Six digits for pairing. */
  readonly newCode: () => string;
  readonly passwords: Passwords;
  readonly tries: Tries;
  /** The first village of this server: whoever logs in and names no other means it. */
  readonly home: VillageId;
}
