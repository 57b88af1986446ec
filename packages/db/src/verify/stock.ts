import { eq } from "drizzle-orm";
import { batches, type Look } from "../stream.ts";
import { within } from "../unit.ts";
import { int, text } from "./cells.ts";
import type { Findings } from "./finding.ts";

const MOVEMENTS = `select good_id, sequence, pieces, on_hand
  from movement where village_id = ? order by good_id, sequence`;

/** I11: what is on hand is the sum of all movements, after every one of them, and never negative. */
export const checkStock = async (look: Look, findings: Findings): Promise<void> => {
  const sums = new Map<string, number>();
  for await (const rows of batches(look, MOVEMENTS)) {
    for (const [goodId, sequence, pieces, onHand] of rows) {
      const good = text(goodId);
      const sum = (sums.get(good) ?? 0) + int(pieces);
      sums.set(good, sum);
      const of = `${good}/${int(sequence)}`;
      const least = Math.max(sum, 0);
      findings.compare("pieces after a movement", of, least, int(onHand));
    }
  }
  const { db, good } = within(look.read);
  const goods = await db
    .select({ id: good.id, onHand: good.onHand })
    .from(good)
    .where(eq(good.villageId, look.read.village));
  for (const { id, onHand } of goods) {
    findings.compare("pieces on hand", id, sums.get(id) ?? 0, onHand);
  }
};
