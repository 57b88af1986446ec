import { books, type Database, journal } from "@huzhu/db";
import { afterwards, type Books } from "@huzhu/domain/points";
import { Result } from "effect";
import { ACCOUNTS, decided, group, recordedBy, spread, VILLAGE } from "./village.ts";

/** So many in one unit of work, which is far more than ever wait at once. */
const AT_ONCE = 500;

const names = Array.from({ length: ACCOUNTS }, (_, nth) => group(nth));

/** Writes so many postings as fast as that goes: every line as it would be, in few commits. */
export const fill = async (database: Database, postings: number): Promise<void> => {
  for (let from = 0; from < postings; from += AT_ONCE) {
    const wanted = Math.min(AT_ONCE, postings - from);
    const filled = await database.write(VILLAGE, async (tx) => {
      const spendings = names.map((account) => ({ account, most: AT_ONCE }));
      let open: Books = await books.lock(tx, { accounts: names, spendings });
      const recorded = Array.from({ length: wanted }, (_, nth) => {
        const posting = decided(open, spread(from + nth));
        open = afterwards(open, posting);
        return recordedBy(posting);
      });
      return Result.succeed(await journal.append(tx, recorded));
    });
    Result.getOrThrow(filled);
  }
};
