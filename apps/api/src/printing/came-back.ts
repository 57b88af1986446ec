import { type Read, type RedemptionSummary, redemptions, transfers } from "@huzhu/db";
import { sum } from "@huzhu/domain/points";
import type { CameBack } from "./slip-of.ts";

/** What came back for a redemption that was an exchange; `null` where it was none. */
export const cameBackFor = async (
  tx: Read,
  { transfer }: Pick<RedemptionSummary, "transfer">,
): Promise<CameBack | null> => {
  const taken = (await transfers.byId(tx, transfer))?.transfer.reason;
  if (taken?._tag !== "ByRedemption" || taken.exchanged === undefined) return null;
  const back = (await transfers.byId(tx, taken.exchanged))?.transfer.reason;
  if (back?._tag !== "ByReturn") return null;
  const before = await redemptions.byId(tx, back.redemption);
  const names = new Map(before?.lines.map((line) => [line.good, line]));
  const lines = back.lines.flatMap(({ good, pieces }) => {
    const named = names.get(good);
    return named ? [{ name: named.name, unit: named.unit, pieces }] : [];
  });
  return { lines, points: sum(back.lines.map(({ points }) => points)) };
};
