import type { RedemptionLine } from "@huzhu/domain/store";
import { eq, max } from "drizzle-orm";
import { batches, type Look } from "../stream.ts";
import { type Read, within } from "../unit.ts";
import { int, orEmpty, text } from "./cells.ts";
import type { Findings } from "./finding.ts";

const RESERVATIONS = `select r.id, r.points, r.lines, r.until, h.amount, e.kind,
  (select x.lines from redemption x
    where x.village_id = r.village_id and x.transfer_id = e.transfer_id
      and x.household_id = r.household_id and x.points = r.points)
  from reservation r
  join hold h on h.village_id = r.village_id and h.id = r.id
  left join hold_end e on e.village_id = r.village_id and e.hold_id = r.id
  where r.village_id = ? order by r.id`;

type Line = typeof RedemptionLine.Type;

/** The lines as they were written: nobody but us writes them, unless somebody changed the row. */
const linesIn = (document: unknown): ReadonlyArray<Line> => {
  try {
    return JSON.parse(text(document)) as ReadonlyArray<Line>;
  } catch {
    return [];
  }
};

const onHandIn = async (read: Read): Promise<ReadonlyMap<string, number>> => {
  const { db, good } = within(read);
  const rows = await db
    .select({ id: good.id, onHand: good.onHand })
    .from(good)
    .where(eq(good.villageId, read.village));
  return new Map(rows.map(({ id, onHand }) => [id, onHand]));
};

/** The day on which goods moved last: what was over before it kept nothing any more. */
const lastDay = async (read: Read): Promise<string> => {
  const { db, movement } = within(read);
  const [last] = await db
    .select({ on: max(movement.eventDate) })
    .from(movement)
    .where(eq(movement.villageId, read.village));
  return last?.on ?? "";
};

/**
 * I11: what is reserved is on hand; the hold keeps what the lines cost; and what was collected is one
 * redemption of the same household, with the same lines at the same prices.
 */
export const checkReservations = async (look: Look, findings: Findings): Promise<void> => {
  const reserved = new Map<string, number>();
  const today = await lastDay(look.read);
  for await (const rows of batches(look, RESERVATIONS)) {
    for (const [id, points, document, until, held, kind, taken] of rows) {
      const of = text(id);
      const lines = linesIn(document);
      const cost = lines.reduce((sum, { price, pieces }) => sum + price * pieces, 0);
      findings.compare("points of a reservation", of, cost, int(points));
      findings.compare("hold of a reservation", of, cost, int(held));
      const collected = kind === "posted" ? text(document) : "";
      findings.compare("pickup of a reservation", of, collected, orEmpty(taken));
      if (kind !== null || text(until) < today) continue;
      for (const { good, pieces } of lines) reserved.set(good, (reserved.get(good) ?? 0) + pieces);
    }
  }
  const onHand = await onHandIn(look.read);
  for (const [good, pieces] of reserved) {
    const most = onHand.get(good) ?? 0;
    if (pieces > most) findings.add("pieces reserved", good, most, pieces);
  }
};
