import { type Read, redemptions, type VillageProfile } from "@huzhu/db";
import type { RedemptionId } from "@huzhu/domain/store";
import type { World } from "../world.ts";
import { cameBackFor } from "./came-back.ts";
import { escpos } from "./escpos.ts";
import { Hanzi } from "./font.ts";
import { drawSlip } from "./slip.ts";
import { slipOf } from "./slip-of.ts";

const font = new Hanzi();

/** Puts the slip of a redemption into the line of this machine's printer; whether there are both. */
export const printRedemption = async (
  tx: Read,
  { printer }: Pick<World, "printer">,
  village: VillageProfile,
  redemption: RedemptionId,
): Promise<boolean> => {
  const taken = printer && (await redemptions.byId(tx, redemption));
  if (!printer || !taken) return false;
  const slip = slipOf(taken, village, await cameBackFor(tx, taken));
  printer.print(escpos(drawSlip(font, slip, printer.dots)));
  return true;
};
