import type { Database } from "../database.ts";

/** What becomes of a unit of work on its way: it arrives, never does, or its answer gets lost. */
export type Fate = "fine" | "lost before" | "lost after";

export class Lost extends Error {}

/** A database that is reached over a bad line: each unit of work meets the next of these fates. */
export const unreliable = (database: Database, fates: ReadonlyArray<Fate>): Database => {
  const coming = [...fates];
  return {
    ...database,
    async write(village, work) {
      const fate = coming.shift() ?? "fine";
      if (fate === "lost before") throw new Lost(fate);
      const result = await database.write(village, work);
      if (fate === "lost after") throw new Lost(fate);
      return result;
    },
  };
};
