import type { ByRedemption, Transfer } from "@huzhu/domain/points";
import type { RedemptionLine } from "@huzhu/domain/store";
import { type Audit, tally } from "./audit.ts";
import { ownAccount } from "./books.ts";
import { type Incoherence, total, unless } from "./broken.ts";
import type { World } from "./world.ts";

const auditLine = (
  { goods }: World,
  { redeemed }: Audit,
  { good: id, price, pieces, points }: RedemptionLine,
  { eventDate }: Transfer,
): ReadonlyArray<Incoherence> => {
  tally(redeemed, id, pieces);
  const prices = goods.get(id)?.prices ?? [];
  const wasSet = prices.some((one) => one.points === price && one.from <= eventDate);
  return [
    ...unless(points === price * pieces, "I11 a line costs its pieces at its price", id),
    ...unless(wasSet, "I11 a line's price had been set", id),
  ];
};

/** The laws of a transfer that a redemption led to. */
export const auditRedemption = (
  world: World,
  audit: Audit,
  transfer: Transfer,
  { redemption: id }: ByRedemption,
): ReadonlyArray<Incoherence> => {
  const redemption = world.redemptions.get(id);
  if (!redemption) return unless(false, "points leave by redemptions that exist", id);
  const { lines, points } = redemption;
  const { id: store } = ownAccount(world, "store");
  const paid = transfer.entries.find(({ account }) => account === store)?.amount;
  const first = !audit.posts.has(id);
  audit.posts.add(id);
  return [
    ...unless(first, "no redemption is posted twice", id),
    ...unless(points === paid, "a redemption moves what it costs", id),
    ...unless(
      points === total(lines.map((line) => line.points)),
      "I11 a redemption costs what its lines cost",
      id,
    ),
    ...lines.flatMap((line) => auditLine(world, audit, line, transfer)),
  ];
};
