import type { Transfer } from "@huzhu/domain/points";
import { auditClaim } from "./audit-claim.ts";
import { auditRedemption } from "./audit-redemption.ts";
import { type Books, openBooks, tally } from "./books.ts";
import { type Incoherence, total, unless } from "./broken.ts";
import type { World } from "./world.ts";

const auditTransfer = (
  world: World,
  books: Books,
  transfer: Transfer,
): ReadonlyArray<Incoherence> => {
  const { entries, reason, recordedAt } = transfer;
  for (const { account, amount } of entries) tally(books.posted, account, amount);
  const sum = total(entries.map(({ amount }) => amount));
  return [
    ...unless(sum === 0, "I1 the entries of a transfer sum to zero", String(recordedAt)),
    ...(reason._tag === "ByRule"
      ? auditClaim(world, books, transfer, reason)
      : auditRedemption(world, books, transfer, reason)),
  ];
};

const auditBalances = ({ accounts }: World, { posted }: Books): ReadonlyArray<Incoherence> => {
  const all = [...accounts.values()];
  return [
    ...unless(total(all.map(({ balance }) => balance)) === 0, "I1 the ledger sums to zero", "all"),
    ...all.flatMap(({ id, balance, floor }) => [
      ...unless(balance === (posted.get(id) ?? 0), "I2 a balance is the sum of its entries", id),
      ...unless(floor === null || balance >= floor, "I2 no balance is below its floor", id),
    ]),
  ];
};

const auditStock = ({ goods }: World, { moved, redeemed }: Books): ReadonlyArray<Incoherence> =>
  [...goods.values()].flatMap(({ id, onHand }) => [
    ...unless(onHand === (moved.get(id) ?? 0), "I11 on hand is the sum of movements", id),
    ...unless(onHand >= 0, "I11 there is never less than nothing", id),
    ...unless((redeemed.get(id) ?? 0) === 0, "I11 what was redeemed left the shelf", id),
  ]);

const auditPosts = (
  { claims, redemptions }: World,
  { posts }: Books,
): ReadonlyArray<Incoherence> => {
  const worth = [...claims.values()].filter(
    ({ state }) => state._tag === "Approved" && state.points !== 0,
  );
  const due = worth.length + redemptions.size;
  return unless(posts.size === due, "every claim and redemption is in the journal", `${due}`);
};

/**
 * Whether a village's books agree with themselves: every law that can be seen from outside, by name
 * and place, where it is broken. Books that are taken along spare reading old lines again.
 */
export const coherence = (world: World, books: Books = openBooks()): ReadonlyArray<Incoherence> => {
  const transfers = world.journal.slice(books.transfersRead);
  const lines = transfers.flatMap((transfer) => auditTransfer(world, books, transfer));
  for (const { good, kind, pieces } of world.movements.slice(books.movementsRead)) {
    tally(books.moved, good, pieces);
    if (kind === "redemption") tally(books.redeemed, good, pieces);
  }
  books.transfersRead = world.journal.length;
  books.movementsRead = world.movements.length;
  return [
    ...lines,
    ...auditBalances(world, books),
    ...auditStock(world, books),
    ...auditPosts(world, books),
  ];
};
