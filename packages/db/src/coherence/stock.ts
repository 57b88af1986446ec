import { and, eq, sql } from "drizzle-orm";
import { number, total } from "../sums.ts";
import { type Read, within } from "../unit.ts";
import { type Difference, differences } from "./difference.ts";

/** I11: what is on hand is the sum of all movements, after every one of them, and never negative. */
export const stockCoherence = async (read: Read): Promise<ReadonlyArray<Difference>> => {
  const { db, good, movement } = within(read);
  const upTo = sql`(partition by ${movement.goodId} order by ${movement.sequence})`;
  const steps = db
    .select({
      good: movement.goodId,
      sequence: movement.sequence,
      onHand: movement.onHand,
      sum: number(sql`sum(${movement.pieces}) over ${upTo}`).as("sum"),
    })
    .from(movement)
    .where(eq(movement.villageId, read.village))
    .as("steps");
  const wrong = await db
    .select()
    .from(steps)
    .where(sql`${steps.sum} <> ${steps.onHand} or ${steps.onHand} < 0`);
  const goods = await db
    .select({ of: good.id, found: good.onHand, expected: total(movement.pieces) })
    .from(good)
    .leftJoin(movement, and(eq(movement.villageId, good.villageId), eq(movement.goodId, good.id)))
    .where(eq(good.villageId, read.village))
    .groupBy(good.id, good.onHand);
  return [
    ...differences("I11", "pieces on hand", goods),
    ...wrong.map(({ good: of, sequence, sum, onHand }) => ({
      law: "I11" as const,
      what: `pieces on hand after movement ${sequence}`,
      of,
      expected: sum,
      found: onHand,
    })),
  ];
};
