import type { VillageId } from "@huzhu/domain/people";
import type { Database } from "../database.ts";
import type { Difference } from "./difference.ts";
import { pointsCoherence } from "./points.ts";
import { redemptionCoherence } from "./redemptions.ts";
import { stockCoherence } from "./stock.ts";

/**
 * Recomputes a village's figures from its journal (laws I1, I2 and I11) and tells every difference
 * to what is stored. A sound village has none.
 */
export const coherence = (
  database: Database,
  village: VillageId,
): Promise<ReadonlyArray<Difference>> =>
  database.read(village, async (read) => [
    ...(await pointsCoherence(read)),
    ...(await stockCoherence(read)),
    ...(await redemptionCoherence(read)),
  ]);
