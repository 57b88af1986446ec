import type { VillageId } from "@huzhu/domain/people";
import { Result } from "effect";
import type { Database } from "../database.ts";
import type { Write } from "../unit.ts";

/** Writes in a village and answers what came of it; for tests in which nothing refuses. */
export const writing =
  (database: Database, village: VillageId) =>
  async <A>(work: (tx: Write) => Promise<A>): Promise<A> =>
    Result.getOrThrow(await database.write(village, async (tx) => Result.succeed(await work(tx))));
