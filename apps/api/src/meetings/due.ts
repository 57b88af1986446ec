import { hamlets, type Read } from "@huzhu/db";
import type { Meeting } from "@huzhu/domain/governance";

/** How many households are called: those of the hamlet, or of the village, that are there. */
export const dueOf = async (tx: Read, { hamlet }: Pick<Meeting, "hamlet">): Promise<number> =>
  (await hamlets.list(tx))
    .filter(({ id }) => hamlet === null || id === hamlet)
    .reduce((sum, { households }) => sum + households, 0);
