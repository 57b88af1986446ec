import { type ByReversal, lotKey, type Posting } from "@huzhu/domain/points";
import { Period } from "@huzhu/domain/time";
import { type Audit, tally } from "./audit.ts";
import { windowOf } from "./awarded.ts";
import { type Incoherence, unless } from "./broken.ts";
import type { World } from "./world.ts";

/** Whether every line is the original's with the other sign. */
const negates = (original: Posting, { lines }: Posting): boolean =>
  lines.length === original.lines.length &&
  original.lines.every(({ account, amount, earned }, at) => {
    const line = lines[at];
    return line?.account === account && line.amount === -amount && line.earned + earned === 0;
  });

/** Whether no lot gets back more than the original drew from it. */
const restores = (original: Posting, { uses }: Posting): boolean => {
  const drawn = new Map<string, number>();
  for (const { lot, amount } of original.uses) tally(drawn, lotKey(lot), amount);
  return uses
    .filter(({ amount }) => amount < 0)
    .every(({ lot, amount }) => tally(drawn, lotKey(lot), amount) >= 0);
};

/** What the claim or the redemption behind the original has to say about it. */
const auditBehind = (
  { claims, redemptions }: World,
  { counted, returned }: Audit,
  original: Posting,
  { transfer }: Posting,
): ReadonlyArray<Incoherence> => {
  const { reason } = original.transfer;
  if (reason._tag === "ByRule") {
    const claim = claims.get(reason.claim);
    if (claim?.state._tag !== "Reversed") {
      return unless(false, "I6 a claim knows that it was taken back", reason.claim);
    }
    const { counted: points, transfer: by } = claim.state;
    for (const period of Period.literals) {
      tally(counted, windowOf(claim, period), -Math.abs(points));
    }
    return unless(by === transfer.id, "I6 a claim names its reversal", claim.id);
  }
  if (reason._tag === "ByRedemption") {
    const lines = redemptions.get(reason.redemption)?.lines ?? [];
    for (const { good, pieces } of lines) tally(returned, good, pieces);
  }
  return [];
};

/** The laws of a transfer that undoes another. */
export const auditReversal = (
  world: World,
  audit: Audit,
  posting: Posting,
  { transfer: id }: ByReversal,
): ReadonlyArray<Incoherence> => {
  const original = audit.journal.get(id);
  if (!original || original.transfer.reason._tag === "ByReversal") {
    return unless(false, "I6 a reversal undoes what is in the journal, and no reversal", id);
  }
  const first = !audit.reversed.has(id);
  audit.reversed.add(id);
  return [
    ...unless(first, "I6 no transfer is undone twice", id),
    ...unless(negates(original, posting), "I6 a reversal undoes every line", id),
    ...unless(restores(original, posting), "I6 a lot gets back what it gave, and no more", id),
    ...auditBehind(world, audit, original, posting),
  ];
};
