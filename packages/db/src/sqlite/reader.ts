import type { DatabaseSync } from "node:sqlite";
import type { VillageId } from "@huzhu/domain/people";
import { failureOf } from "../failure.ts";
import { type Read, readUnit } from "../unit.ts";
import { queries, type Run, runner } from "./queries.ts";

/**
 * The one reader. Reads take turns, because each has a moment of its own: one that joined an
 * earlier one's snapshot would not see what was acknowledged meanwhile.
 */
export class Reader {
  readonly #connection: DatabaseSync;
  readonly #run: Run;
  #last: Promise<unknown> = Promise.resolve();

  constructor(connection: DatabaseSync) {
    this.#connection = connection;
    this.#run = runner(connection);
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
    let open = true;
    const db = queries((...asked) => {
      if (!open) throw new Error("the read has ended");
      return this.#run(...asked);
    });
    this.#connection.exec("begin");
    try {
      return await query(readUnit(village, { engine: "sqlite", db }));
    } catch (error) {
      throw failureOf(error);
    } finally {
      open = false;
      this.#connection.exec("rollback");
    }
  }
}
