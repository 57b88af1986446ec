import { own } from "../cast.ts";
import type { Deed } from "../deed.ts";
import { book } from "./book.ts";
import { at, openIn, type Reference, taken } from "./reference.ts";

/** Points of a year can be spent until 10 January of the next; half of what is left goes on. */
const carriedUntil = (today: string): string => `${Number(today.slice(0, 4)) + 1}-01-10`;

export const sweptName = ({ id }: Pick<Deed, "id">, account: string): string =>
  `${id}-of-${account}`;

/** What is over leaves the account, as far as it does not stand on hold. */
export const predictSweep = (ref: Reference, deed: Deed, account: string): string | null => {
  const { unit, balance, held } = at(ref.accounts, account);
  const over = openIn(ref, account).filter(
    ({ expires }) => expires !== null && expires < deed.today,
  );
  const uses = taken(over, Math.max(0, balance - held));
  if (uses.length === 0) return null;
  const lost = uses.reduce((sum, { amount }) => sum + amount, 0);
  const opens = uses
    .map(({ lot, amount }) => ({
      origin: at(ref.pieces, lot).origin,
      expires: carriedUntil(deed.today),
      amount: Math.floor(amount / 2),
    }))
    .filter(({ amount }) => amount > 0);
  const back = opens.reduce((sum, { amount }) => sum + amount, 0);
  const expired = own("expired", unit);
  const taking = [
    [account, -lost],
    [expired, lost],
  ] as const;
  const giving = [
    [expired, -back],
    [account, back],
  ] as const;
  return book(ref, {
    id: sweptName(deed, account),
    kind: "ByExpiry",
    date: deed.today,
    at: deed.at,
    entries: back > 0 ? [...taking, ...giving] : taking,
    opens,
    draws: new Map([[account, uses]]),
    earned: new Map(),
  });
};
