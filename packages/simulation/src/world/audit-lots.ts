import { type Account, keepsLots, lotKey, type Posting } from "@huzhu/domain/points";
import type { Audit } from "./audit.ts";
import { type Incoherence, total, unless } from "./broken.ts";
import type { World } from "./world.ts";

/** Keeps count of what a posting opened, drew and gave back. */
export const auditUses = (
  { lots }: Audit,
  { transfer, opened, uses }: Posting,
): ReadonlyArray<Incoherence> => {
  for (const lot of opened) lots.set(lotKey(lot), { ...lot, used: 0 });
  return uses.flatMap(({ lot: name, account, amount }) => {
    const lot = lots.get(lotKey(name));
    if (lot) lot.used += amount;
    const kept = lot?.account === account && lot.used >= 0 && lot.used <= lot.amount;
    return unless(kept, "I7 a lot gives what it came with, and no more", transfer.id);
  });
};

/** Whether the lots of an account are what the journal made of them (law I7). */
export const auditLotsOf = (
  world: World,
  audit: Audit,
  account: Account,
): ReadonlyArray<Incoherence> => {
  const { id, balance } = account;
  const lots = [...(world.lots.get(id)?.values() ?? [])];
  const remaining = total(lots.map((lot) => lot.remaining));
  const due = keepsLots(account) ? Math.max(balance, 0) : 0;
  return [
    ...unless(remaining === due, "I7 what remains of the lots is the balance", id),
    ...lots.flatMap((lot) => {
      const audited = audit.lots.get(lotKey(lot));
      const left = (audited?.amount ?? 0) - (audited?.used ?? 0);
      const same = audited?.amount === lot.amount && lot.remaining === left;
      return unless(same, "I7 what remains of a lot is what was not drawn", lotKey(lot));
    }),
  ];
};

/** Every lot that the journal opened is there. */
export const auditLots = ({ lots }: World, audit: Audit): ReadonlyArray<Incoherence> => {
  const there = total([...lots.values()].map(({ size }) => size));
  return unless(there === audit.lots.size, "I7 no lot is lost and none is made up", `${there}`);
};
