import { and, eq } from "drizzle-orm";
import { list } from "../repositories/goods.ts";
import { redemptionOf } from "../rows.ts";
import { total } from "../sums.ts";
import { type Read, within } from "../unit.ts";
import { type Difference, differences } from "./difference.ts";

/** The points that reached the store by each redemption's transfer, and the pieces that left it. */
const taken = async (read: Read) => {
  const { db, redemption, account, entry, movement } = within(read);
  const points = await db
    .select({ id: redemption.id, sum: total(entry.amount) })
    .from(redemption)
    .innerJoin(
      entry,
      and(eq(entry.villageId, redemption.villageId), eq(entry.transferId, redemption.transferId)),
    )
    .innerJoin(
      account,
      and(
        eq(account.villageId, entry.villageId),
        eq(account.id, entry.accountId),
        eq(account.kind, "store"),
      ),
    )
    .where(eq(redemption.villageId, read.village))
    .groupBy(redemption.id);
  const pieces = await db
    .select({ id: movement.redemptionId, sum: total(movement.pieces) })
    .from(movement)
    .where(and(eq(movement.villageId, read.village), eq(movement.kind, "redemption")))
    .groupBy(movement.redemptionId);
  return {
    points: new Map(points.map(({ id, sum }) => [id, sum])),
    pieces: new Map(pieces.map(({ id, sum }) => [id, sum])),
  };
};

/** I11: a redemption took the sum of its lines, each at a price that its good had by that day. */
export const redemptionCoherence = async (read: Read): Promise<ReadonlyArray<Difference>> => {
  const { db, redemption } = within(read);
  const { points, pieces } = await taken(read);
  const prices = new Map((await list(read)).map((good) => [good.id, good.prices]));
  const rows = await db.select().from(redemption).where(eq(redemption.villageId, read.village));
  return rows.map(redemptionOf).flatMap(({ id: of, lines, points: said, eventDate }) => {
    const sum = lines.reduce((all, line) => all + line.price * line.pieces, 0);
    const count = lines.reduce((all, line) => all + line.pieces, 0);
    const unpriced = lines.filter(
      (line) =>
        !prices
          .get(line.good)
          ?.some((price) => price.points === line.price && price.from <= eventDate),
    );
    return [
      ...differences("I11", "points of a redemption", [{ of, expected: sum, found: said }]),
      ...differences("I11", "points taken", [{ of, expected: sum, found: points.get(of) ?? 0 }]),
      ...differences("I11", "pieces taken", [{ of, expected: -count, found: pieces.get(of) ?? 0 }]),
      ...differences("I11", "lines without a price", [{ of, expected: 0, found: unpriced.length }]),
    ];
  });
};
