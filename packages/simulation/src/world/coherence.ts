import type { Posting } from "@huzhu/domain/points";
import { type Audit, openAudit, tally } from "./audit.ts";
import { auditAccounts } from "./audit-accounts.ts";
import { auditClaim } from "./audit-claim.ts";
import { auditHoldPosted, auditHolds } from "./audit-holds.ts";
import { auditLots } from "./audit-lots.ts";
import { auditOwn } from "./audit-own.ts";
import { auditPosting } from "./audit-posting.ts";
import { auditRedemption } from "./audit-redemption.ts";
import { auditReversal } from "./audit-reversal.ts";
import { type Incoherence, unless } from "./broken.ts";
import type { World } from "./world.ts";

const auditReason = (world: World, audit: Audit, posting: Posting): ReadonlyArray<Incoherence> => {
  const { transfer } = posting;
  const { reason } = transfer;
  switch (reason._tag) {
    case "ByRule":
      return auditClaim(world, audit, transfer, reason);
    case "ByRedemption":
      return auditRedemption(world, audit, transfer, reason);
    case "ByReversal":
      return auditReversal(world, audit, posting, reason);
    case "ByHold":
      return auditHoldPosted(world, audit, posting, reason);
    default:
      return [];
  }
};

const auditStock = (
  { goods }: World,
  { moved, redeemed, returned }: Audit,
): ReadonlyArray<Incoherence> =>
  [...goods.values()].flatMap(({ id, onHand }) => [
    ...unless(onHand === (moved.get(id) ?? 0), "I11 on hand is the sum of movements", id),
    ...unless(onHand >= 0, "I11 there is never less than nothing", id),
    ...unless((redeemed.get(id) ?? 0) === 0, "I11 what was redeemed left the shelf", id),
    ...unless((returned.get(id) ?? 0) === 0, "I6 what was undone came back to the shelf", id),
  ]);

const auditPosts = (
  { claims, redemptions }: World,
  { posts }: Audit,
): ReadonlyArray<Incoherence> => {
  const worth = [...claims.values()].filter(
    ({ state }) => (state._tag === "Approved" || state._tag === "Reversed") && state.points !== 0,
  );
  const due = worth.length + redemptions.size;
  return unless(posts.size === due, "every claim and redemption is in the journal", `${due}`);
};

/**
 * Whether a village's books agree with themselves: every law that can be seen from outside, by name
 * and place, where it is broken. An audit that is taken along spares reading old lines again.
 */
export const coherence = (world: World, audit: Audit = openAudit()): ReadonlyArray<Incoherence> => {
  const postings = world.journal.slice(audit.postingsRead);
  const lines = postings.flatMap((posting) => [
    ...auditPosting(world, audit, posting),
    ...auditReason(world, audit, posting),
  ]);
  for (const { good, kind, pieces } of world.movements.slice(audit.movementsRead)) {
    tally(audit.moved, good, pieces);
    if (kind === "redemption") tally(audit.redeemed, good, pieces);
    if (kind === "return") tally(audit.returned, good, -pieces);
  }
  audit.postingsRead = world.journal.length;
  audit.movementsRead = world.movements.length;
  return [
    ...lines,
    ...auditAccounts(world, audit),
    ...auditLots(world, audit),
    ...auditHolds(world),
    ...auditOwn(world),
    ...auditStock(world, audit),
    ...auditPosts(world, audit),
  ];
};
