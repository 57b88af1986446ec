import type { DatabaseSync } from "node:sqlite";
import { setImmediate as turn } from "node:timers/promises";
import type { VillageId } from "@huzhu/domain/people";
import { Result } from "effect";
import { differing, headsFirst, type Work } from "../both.ts";
import { failureOf } from "../failure.ts";
import { type Session, type Write, writeUnit } from "../unit.ts";
import type { Vault } from "../vault/vault.ts";
import { type Prepare, preparing, sessionOver } from "./queries.ts";

/** More than this wait for the next commit, so that nobody waits for everybody. */
const MOST_PER_COMMIT = 64;

/** A unit that was run, and how to tell its caller once the commit is done. */
interface Ran {
  /** Whether it succeeded, so that it is to be kept. */
  readonly done: boolean;
  readonly tell: () => void;
}

/** A unit that waits; alone in a commit it needs no savepoint, because the transaction is its own. */
interface Waiting {
  readonly attempt: (alone: boolean) => Promise<Ran>;
  readonly fail: (error: unknown) => void;
}

/**
 * The one writer. A commit costs one sync of the disk, so everything that waits while one is under
 * way shares the next: each unit in its own savepoint, which undoes it alone when it refuses or
 * throws. A shared commit that fails, fails all, refusals too: they may rest on what it lost.
 */
export class Writer {
  readonly #connection: DatabaseSync;
  readonly #prepare: Prepare;
  readonly #vault: Vault;
  readonly #waiting: Array<Waiting> = [];
  #draining: Promise<void> | null = null;

  constructor(connection: DatabaseSync, vault: Vault) {
    this.#connection = connection;
    this.#prepare = preparing(connection);
    this.#vault = vault;
  }

  write<A, E>(
    village: VillageId,
    work: (tx: Write) => Promise<Result.Result<A, E>>,
  ): Promise<Result.Result<A, E>> {
    return this.#place((over) => work(this.#unit(village, over)));
  }

  /** One unit in two villages: there is one transaction anyway. */
  both<A, E>(first: VillageId, second: VillageId, work: Work<A, E>): Promise<Result.Result<A, E>> {
    differing(first, second);
    const ordered = headsFirst(work);
    return this.#place((over) => ordered(this.#unit(first, over), this.#unit(second, over)));
  }

  #unit(village: VillageId, over: Session): Write {
    return writeUnit(village, over, this.#vault.of(village));
  }

  #place<A, E>(
    work: (over: Session) => Promise<Result.Result<A, E>>,
  ): Promise<Result.Result<A, E>> {
    return new Promise((resolve, reject) => {
      const attempt = async (alone: boolean): Promise<Ran> => {
        try {
          const result = await this.#run(work, alone);
          return { done: Result.isSuccess(result), tell: () => resolve(result) };
        } catch (error) {
          return { done: false, tell: () => reject(failureOf(error)) };
        }
      };
      this.#waiting.push({ attempt, fail: reject });
      this.#draining ??= this.#drain();
    });
  }

  /** Does something with the connection between two commits. */
  async between(work: (connection: DatabaseSync) => void): Promise<void> {
    while (this.#draining) await this.#draining;
    work(this.#connection);
  }

  /** Ends once everything that waits is written. */
  async close(): Promise<void> {
    await this.#draining;
    this.#connection.close();
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Requests that came in during the last commit are still in their sockets: let them join.
      await turn();
      const batch = this.#waiting.splice(0, MOST_PER_COMMIT);
      try {
        for (const tell of await this.#commit(batch)) tell();
      } catch (error) {
        for (const { fail } of batch) fail(failureOf(error));
      }
    }
    this.#draining = null;
  }

  async #commit(batch: ReadonlyArray<Waiting>): Promise<ReadonlyArray<() => void>> {
    const alone = batch.length === 1;
    this.#connection.exec("begin immediate");
    try {
      const ran: Array<Ran> = [];
      for (const { attempt } of batch) ran.push(await attempt(alone));
      // What was alone and failed takes the whole transaction with it.
      if (!alone || ran.every(({ done }) => done)) this.#connection.exec("commit");
      return ran.map(({ tell }) => tell);
    } finally {
      if (this.#connection.isTransaction) this.#connection.exec("rollback");
    }
  }

  async #run<A, E>(
    work: (over: Session) => Promise<Result.Result<A, E>>,
    alone: boolean,
  ): Promise<Result.Result<A, E>> {
    const connection = this.#connection;
    const session = sessionOver(this.#prepare);
    if (!alone) connection.exec("savepoint unit");
    let done = false;
    try {
      const result = await work(session);
      done = Result.isSuccess(result);
      return result;
    } finally {
      session.end();
      // A full disk ends the whole transaction; then there is no savepoint left, and no commit.
      if (!alone && connection.isTransaction) {
        connection.exec(done ? "release unit" : "rollback to unit; release unit");
      }
    }
  }
}
