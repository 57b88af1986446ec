import { type Account, keepsLots, type Lot, lotKey, type Posting } from "@huzhu/domain/points";
import type { Audit, AuditedLot } from "./audit.ts";
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
    const { reason, eventDate } = transfer;
    const ripe = reason._tag !== "ByExpiry" || (lot?.expires != null && lot.expires < eventDate);
    const kept = lot?.account === account && lot.used >= 0 && lot.used <= lot.amount;
    return [
      ...unless(kept, "I7 a lot gives what it came with, and no more", transfer.id),
      ...unless(ripe, "I7 nothing expires before its last day is over", transfer.id),
    ];
  });
};

const agrees = (lot: Lot, audited: AuditedLot | undefined): boolean =>
  audited?.amount === lot.amount && lot.remaining === audited.amount - audited.used;

/** Whether the lots of an account are what the journal made of them (law I7). */
export const auditLotsOf = (
  world: World,
  audit: Audit,
  account: Account,
): ReadonlyArray<Incoherence> => {
  const { id, balance } = account;
  const broken: Array<Incoherence> = [];
  let remaining = 0;
  for (const [key, lot] of world.lots.get(id) ?? []) {
    remaining += lot.remaining;
    if (agrees(lot, audit.lots.get(key))) continue;
    broken.push({ law: "I7 what remains of a lot is what was not drawn", at: key });
  }
  const due = keepsLots(account) ? Math.max(balance, 0) : 0;
  return [
    ...unless(remaining === due, "I7 what remains of the lots is the balance", id),
    ...broken,
  ];
};

/** Every lot that the journal opened is there. */
export const auditLots = ({ lots }: World, audit: Audit): ReadonlyArray<Incoherence> => {
  const there = total([...lots.values()].map(({ size }) => size));
  return unless(there === audit.lots.size, "I7 no lot is lost and none is made up", `${there}`);
};
