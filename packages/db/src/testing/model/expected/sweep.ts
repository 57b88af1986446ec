import { own } from "../cast.ts";
import type { Deed } from "../deed.ts";
import { book } from "./book.ts";
import { at, openIn, type Reference } from "./reference.ts";

/** Points of a year can be spent until 10 January of the next; half of what is left goes on. */
const carriedUntil = (today: string): string => `${Number(today.slice(0, 4)) + 1}-01-10`;

export const sweptName = ({ id }: Pick<Deed, "id">, account: string): string =>
  `${id}-of-${account}`;

/** The most of a piece that can go, so that no more is lost for good than is not on hold. */
const goneOf = (left: number, free: number): number => {
  let amount = left;
  while (amount - Math.floor(amount / 2) > free) amount -= 1;
  return amount;
};

const over = (ref: Reference, account: string, today: string, notOnHold: number) => {
  let free = Math.max(0, notOnHold);
  return openIn(ref, account)
    .filter(({ expires }) => expires !== null && expires < today)
    .map(({ name, origin, left }) => {
      const amount = goneOf(left, free);
      const carried = Math.floor(amount / 2);
      free -= amount - carried;
      return { lot: name, origin, amount, carried };
    })
    .filter(({ amount }) => amount > 0);
};

/** What is over leaves the account, as far as it does not stand on hold, and half of it comes back. */
export const predictSweep = (ref: Reference, deed: Deed, account: string): string | null => {
  const { unit, balance, held } = at(ref.accounts, account);
  const going = over(ref, account, deed.today, balance - held);
  if (going.length === 0) return null;
  const lost = going.reduce((sum, { amount }) => sum + amount, 0);
  const back = going.reduce((sum, { carried }) => sum + carried, 0);
  const expired = own("expired", unit);
  const taking = [
    [account, -lost],
    [expired, lost],
  ] as const;
  const giving = [
    [expired, -back],
    [account, back],
  ] as const;
  const both = lost > balance - held ? [...giving, ...taking] : [...taking, ...giving];
  const expires = carriedUntil(deed.today);
  return book(ref, {
    id: sweptName(deed, account),
    kind: "ByExpiry",
    date: deed.today,
    at: deed.at,
    entries: back > 0 ? both : taking,
    opens: going
      .filter(({ carried }) => carried > 0)
      .map(({ origin, carried }) => ({ origin, expires, amount: carried })),
    draws: new Map([[account, going.map(({ lot, amount }) => ({ lot, amount }))]]),
    earned: new Map(),
  });
};
