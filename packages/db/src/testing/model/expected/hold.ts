import { until } from "../calendar.ts";
import { type Holder, own } from "../cast.ts";
import type { Deed } from "../deed.ts";
import { book } from "./book.ts";
import { at, type Reference } from "./reference.ts";
import { predictSweep } from "./sweep.ts";

interface Holding {
  readonly from: Holder;
  readonly amount: number;
  readonly days: number | null;
}

export const predictHold = (ref: Reference, deed: Deed, wanted: Holding): string | null => {
  const { from: account, amount, days } = wanted;
  const refusal = predictSweep(ref, deed, account);
  if (refusal) return refusal;
  const side = at(ref.accounts, account);
  if (amount === 0) return "NothingToMove";
  if (days === 0) return "HoldExpired";
  if (side.balance - side.held - amount < (side.floor ?? 0)) return "BelowFloor";
  side.held += amount;
  const to = own("store", side.unit);
  const ends = days === null ? null : until(deed.at, days);
  ref.holds.set(deed.id, { account, to, amount, until: ends, end: null });
  return null;
};

/** What stood on hold is taken, in part or whole; what is over no longer. */
export const predictTaking = (ref: Reference, deed: Deed, amount: number): string | null => {
  const hold = at(ref.holds, deed.about);
  const refusal = predictSweep(ref, deed, hold.account);
  if (refusal) return refusal;
  if (hold.end) return "HoldEnded";
  if (hold.until !== null && hold.until <= deed.at) return "HoldExpired";
  if (amount === 0) return "NothingToMove";
  if (amount > hold.amount) return "MoreThanHeld";
  at(ref.accounts, hold.account).held -= hold.amount;
  hold.end = { kind: "posted", taken: amount };
  return book(ref, {
    id: deed.id,
    kind: "ByHold",
    date: deed.today,
    at: deed.at,
    entries: [
      [hold.account, -amount],
      [hold.to, amount],
    ],
  });
};

export const predictFreeing = (ref: Reference, deed: Deed): string | null => {
  const hold = at(ref.holds, deed.about);
  const kind = deed.wish.verb === "expire-hold" ? "expired" : "released";
  if (hold.end) return "HoldEnded";
  const over = hold.until !== null && hold.until <= deed.at;
  if (kind === "expired" && !over) return "NotYetExpired";
  at(ref.accounts, hold.account).held -= hold.amount;
  hold.end = { kind, taken: 0 };
  return null;
};
