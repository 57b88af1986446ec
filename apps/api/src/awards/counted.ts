import { deedLines, type Read } from "@huzhu/db";
import { type Counted, countDeeds, type Round, whoMayWin } from "@huzhu/domain/incentives";

/** What the books say today of everybody whom a round looks at. */
export const countedFor = async (
  read: Read,
  { scheme, from, to }: Pick<Round, "scheme" | "from" | "to">,
): Promise<ReadonlyArray<Counted>> =>
  whoMayWin(scheme, countDeeds(await deedLines(read, { from, to }), scheme.who));
