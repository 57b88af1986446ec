import { setImmediate as turn } from "node:timers/promises";
import type { VillageId } from "@huzhu/domain/people";
import { Result } from "effect";
import type { Database } from "../database.ts";
import { carryOut, type Outcome } from "./carry-out.ts";
import type { AttemptUsed, Carried, Order } from "./order.ts";

/** The most orders that share a unit of work, so that nobody waits for everybody. */
const MOST_AT_ONCE = 64;

interface Waiting {
  readonly order: Order<unknown, unknown>;
  readonly tell: (outcome: Outcome) => void;
}

/**
 * The ledger of one village. Orders that arrive while others are being written wait together and
 * share the next unit of work, and so one sync of the disk; each is refused or carried out by itself.
 */
class Till {
  readonly #database: Database;
  readonly #village: VillageId;
  readonly #waiting: Array<Waiting> = [];
  #serving = false;

  constructor(database: Database, village: VillageId) {
    this.#database = database;
    this.#village = village;
  }

  place(order: Order<unknown, unknown>): Promise<Outcome> {
    return new Promise((tell) => {
      this.#waiting.push({ order, tell });
      if (!this.#serving) void this.#serve();
    });
  }

  async #serve(): Promise<void> {
    this.#serving = true;
    while (this.#waiting.length > 0) {
      // Whoever was just answered may order again at once: let them join.
      await turn();
      const together = this.#waiting.splice(0, MOST_AT_ONCE);
      const outcomes = await this.#carryOut(together.map(({ order }) => order));
      for (const [at, { tell }] of together.entries()) {
        tell(outcomes[at] ?? { _tag: "Broken", defect: new Error("an order was lost") });
      }
    }
    this.#serving = false;
  }

  /** All of them in one unit; where the database refuses that, each in its own. */
  async #carryOut(orders: ReadonlyArray<Order<unknown, unknown>>): Promise<ReadonlyArray<Outcome>> {
    try {
      const written = await this.#database.write(this.#village, async (tx) =>
        Result.succeed(await carryOut(tx, orders)),
      );
      return Result.getOrThrow(written);
    } catch (defect) {
      if (orders.length === 1) return [{ _tag: "Broken", defect }];
      const outcomes: Array<Outcome> = [];
      for (const order of orders) outcomes.push(...(await this.#carryOut([order])));
      return outcomes;
    }
  }
}

/** What moves points and nothing else, at the speed of many. */
export interface Ledger {
  readonly place: <A, E>(
    village: VillageId,
    order: Order<A, E>,
  ) => Promise<Result.Result<Carried<A>, E | AttemptUsed>>;
}

export const openLedger = (database: Database): Ledger => {
  const tills = new Map<VillageId, Till>();
  const tillOf = (village: VillageId): Till => {
    const till = tills.get(village) ?? new Till(database, village);
    tills.set(village, till);
    return till;
  };
  return {
    async place<A, E>(village: VillageId, order: Order<A, E>) {
      const outcome = await tillOf(village).place(order);
      if (outcome._tag === "Broken") throw outcome.defect;
      // What was decided is the order's own answer or refusal, or its attempt's.
      return outcome.result as Result.Result<Carried<A>, E | AttemptUsed>;
    },
  };
};
