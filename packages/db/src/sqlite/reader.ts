import type { DatabaseSync } from "node:sqlite";
import type { VillageId } from "@huzhu/domain/people";
import { failureOf } from "../failure.ts";
import { type Read, readUnit } from "../unit.ts";
import type { Vault } from "../vault/vault.ts";
import { type Prepare, preparing, sessionOver } from "./queries.ts";

/**
 * The one reader. Reads take turns, because each has a moment of its own: one that joined an
 * earlier one's snapshot would not see what was acknowledged meanwhile.
 */
export class Reader {
  readonly #connection: DatabaseSync;
  readonly #prepare: Prepare;
  readonly #vault: Vault;
  #last: Promise<unknown> = Promise.resolve();

  constructor(connection: DatabaseSync, vault: Vault) {
    this.#connection = connection;
    this.#prepare = preparing(connection);
    this.#vault = vault;
  }

  read<A>(village: VillageId, query: (read: Read) => Promise<A>): Promise<A> {
    const answer = this.#last.then(() => this.#inSnapshot(village, query));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Does something while nobody reads. */
  alone(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async close(): Promise<void> {
    await this.#last;
    this.#connection.close();
  }

  async #inSnapshot<A>(village: VillageId, query: (read: Read) => Promise<A>): Promise<A> {
    const session = sessionOver(this.#prepare);
    this.#connection.exec("begin");
    try {
      return await query(readUnit(village, session, this.#vault.of(village)));
    } catch (error) {
      throw failureOf(error);
    } finally {
      session.end();
      this.#connection.exec("rollback");
    }
  }
}
