import type { Hold, HoldId, Posting } from "@huzhu/domain/points";
import { type Audit, tally } from "./audit.ts";
import { type Incoherence, unless } from "./broken.ts";
import type { World } from "./world.ts";

/** The laws of a transfer that took what stood on hold. */
export const auditHoldPosted = (
  { holds }: World,
  audit: Audit,
  { transfer, lines }: Posting,
  { hold: id }: { readonly hold: HoldId },
): ReadonlyArray<Incoherence> => {
  const hold = holds.get(id);
  const first = !audit.held.has(id);
  audit.held.add(id);
  const taken = hold?.end?.transfer === transfer.id ? hold.end.amount : null;
  const line = lines.find(({ account }) => account === hold?.account);
  return [
    ...unless(first, "I3 a hold is posted once", id),
    ...unless(taken !== null && line?.amount === -taken, "I3 a hold knows what it took", id),
  ];
};

const endsWell = ({ amount, end }: Hold): boolean =>
  end === null ||
  (end.kind === "posted"
    ? end.amount > 0 && end.amount <= amount && end.transfer !== null
    : end.amount === 0 && end.transfer === null);

/** Whether what the accounts keep is what their holds keep (law I3). */
export const auditHolds = ({ accounts, holds }: World): ReadonlyArray<Incoherence> => {
  const held = new Map<string, number>();
  for (const { account, amount, end } of holds.values()) {
    if (end === null) tally(held, account, amount);
  }
  return [
    ...[...accounts.values()].flatMap((one) =>
      unless(
        one.held === (held.get(one.id) ?? 0),
        "I3 what is held is what the holds keep",
        one.id,
      ),
    ),
    ...[...holds.values()].flatMap((hold) =>
      unless(endsWell(hold), "I3 a hold takes no more than it kept", hold.id),
    ),
  ];
};
