import { Schema } from "effect";
import { Card } from "../card/index.ts";
import { Hamlet } from "../hamlet.ts";
import { Household } from "../household.ts";
import { ResidentId } from "../ids.ts";
import { Resident } from "../resident.ts";

/**
 * What an import writes. Hamlets come first, then households, residents, cards. A changed record
 * stands here as it will be. Nothing is ever removed.
 */
export const ImportPlan = Schema.Struct({
  hamlets: Schema.Struct({ create: Schema.Array(Hamlet) }),
  households: Schema.Struct({
    create: Schema.Array(Household),
    change: Schema.Array(Household),
  }),
  residents: Schema.Struct({
    create: Schema.Array(Resident),
    change: Schema.Array(Resident),
  }),
  cards: Schema.Struct({ create: Schema.Array(Card) }),
  /** Which row of the file speaks of whom. */
  rows: Schema.Array(Schema.Struct({ row: Schema.Int, resident: ResidentId })),
});
export type ImportPlan = typeof ImportPlan.Type;

/** Whether the plan writes nothing at all, as for a file that was imported before. */
export const isNothing = ({ hamlets, households, residents, cards }: ImportPlan): boolean =>
  [hamlets.create, households.create, households.change].every((list) => list.length === 0) &&
  [residents.create, residents.change, cards.create].every((list) => list.length === 0);
