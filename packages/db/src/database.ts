import type { VillageId } from "@huzhu/domain/people";
import type { Result } from "effect";
import type { Work } from "./both.ts";
import type { Read, Write } from "./unit.ts";

/** A village's data, wherever it is kept. */
export interface Database {
  readonly engine: "sqlite" | "postgres";
  /**
   * Asks about one village; everything that `query` sees is of one moment. It awaits nothing but
   * what it asks: in SQLite reads take turns, so one inside another would wait for itself.
   */
  readonly read: <A>(village: VillageId, query: (read: Read) => Promise<A>) => Promise<A>;
  /** The same where it takes long: on a connection of its own, so that nobody waits for it. */
  readonly survey: <A>(village: VillageId, query: (read: Read) => Promise<A>) => Promise<A>;
  /**
   * One unit of work in one village. It commits when `work` succeeds and leaves every byte as it
   * was when `work` refuses or throws; it answers only after the commit is durable.
   *
   * `work` awaits nothing but the database, and may run again after a conflict with another unit:
   * ids and times come from outside, and nothing outside is changed in it.
   */
  readonly write: <A, E>(
    village: VillageId,
    work: (tx: Write) => Promise<Result.Result<A, E>>,
  ) => Promise<Result.Result<A, E>>;
  /**
   * One unit of work in two villages: it commits in both or in neither. Each of its two units sees its
   * own village alone; the journals of both are locked before `work` begins. For what is one act in two
   * books and nothing else: whoever does not need both at once writes in one.
   */
  readonly both: <A, E>(
    first: VillageId,
    second: VillageId,
    work: Work<A, E>,
  ) => Promise<Result.Result<A, E>>;
  /**
   * Takes off the disk what units before it deleted or wrote over, as far as the engine's own files go;
   * copies and backups are somebody else's matter.
   */
  readonly scrub: () => Promise<void>;
  /** Ends once everything that waits is written; a second time changes nothing. */
  readonly close: () => Promise<void>;
}

/** A database that was just opened, and what only its opening may do to it. */
export interface Opened {
  readonly database: Database;
  /** Writes everything anew, so that nothing is left of what rows once said. */
  readonly writeAnew: () => Promise<void>;
}
