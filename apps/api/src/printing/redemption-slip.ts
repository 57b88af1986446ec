import { type Read, redemptions, type VillageProfile } from "@huzhu/db";
import type { RedemptionId } from "@huzhu/domain/store";
import { cameBackFor } from "./came-back.ts";
import type { Slip } from "./slip.ts";
import { slipOf } from "./slip-of.ts";

/** The slip of a redemption of the village; nothing where there is none. */
export const redemptionSlip = async (
  tx: Read,
  redemption: RedemptionId,
  village: VillageProfile,
): Promise<Slip | null> => {
  const taken = await redemptions.byId(tx, redemption);
  return taken && slipOf(taken, village, await cameBackFor(tx, taken));
};
