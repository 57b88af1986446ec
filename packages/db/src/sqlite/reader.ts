import type { DatabaseSync } from "node:sqlite";
import type { VillageId } from "@huzhu/domain/people";
import { failureOf } from "../failure.ts";
import { type Read, readUnit } from "../unit.ts";
import { type Prepare, preparing, sessionOver } from "./queries.ts";

/**
 * The one reader. Reads take turns, because each has a moment of its own: one that joined an
 * earlier one's snapshot would not see what was acknowledged meanwhile.
 */
export class Reader {
  readonly #connection: DatabaseSync;
  readonly #prepare: Prepare;
  #last: Promise<unknown> = Promise.resolve();

  constructor(connection: DatabaseSync) {
    this.#connection = connection;
    this.#prepare = preparing(connection);
  }

  read<A>(village: VillageId, query: (read: Read) => Promise<A>): Promise<A> {
    const answer = this.#last.then(() => this.#inSnapshot(village, query));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async close(): Promise<void> {
    await this.#last;
    this.#connection.close();
  }

  async #inSnapshot<A>(village: VillageId, query: (read: Read) => Promise<A>): Promise<A> {
    const session = sessionOver(this.#prepare);
    this.#connection.exec("begin");
    try {
      return await query(readUnit(village, session));
    } catch (error) {
      throw failureOf(error);
    } finally {
      session.end();
      this.#connection.exec("rollback");
    }
  }
}
