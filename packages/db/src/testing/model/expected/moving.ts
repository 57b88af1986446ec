import { after } from "../calendar.ts";
import { type Holder, KIN, own } from "../cast.ts";
import type { Moving, Wish } from "../command.ts";
import type { Deed } from "../deed.ts";
import { book, type Move } from "./book.ts";
import { at, openIn, type Reference, taken } from "./reference.ts";
import { predictSweep } from "./sweep.ts";

type Of<Verb extends Wish["verb"]> = Deed & {
  readonly wish: Extract<Wish, { readonly verb: Verb }>;
};

const unitOf = (ref: Reference, account: string): string => at(ref.accounts, account).unit;

const moveOf = ({ id, today, at: moment }: Deed, kind: string, move: Partial<Move>): Move => ({
  id,
  kind,
  date: today,
  at: moment,
  entries: [],
  ...move,
});

const between = (from: string, to: string, amount: number): Move["entries"] => [
  [from, -amount],
  [to, amount],
];

const grant = (ref: Reference, deed: Of<"grant">): string | null => {
  const { to, amount, origin, days, back } = deed.wish;
  if (amount === 0) return "NothingToMove";
  const expires = days === null ? null : after(deed.today, days);
  const entries = between(own("issuance", unitOf(ref, to)), to, amount);
  const date = after(deed.today, -back);
  return book(ref, moveOf(deed, "ByGrant", { date, entries, comes: { origin, expires } }));
};

/** What was drawn, by its last days: the receiver's lots live no longer. */
const byLastDay = (ref: Reference, account: string, amount: number): Move["opens"] => {
  const sums = new Map<string | null, number>();
  for (const use of taken(openIn(ref, account), amount)) {
    const { expires } = at(ref.pieces, use.lot);
    sums.set(expires, (sums.get(expires) ?? 0) + use.amount);
  }
  return [...sums].map(([expires, sum]) => ({ origin: "gifted", expires, amount: sum }));
};

const gift = (ref: Reference, deed: Of<"gift">): string | null => {
  const { from, to, amount } = deed.wish;
  if (amount === 0) return "NothingToMove";
  if (from === to) return "SameAccount";
  const groups = ["dancers", "debtors", "patrol"];
  const tied = groups.includes(to) || (KIN.includes(from) && KIN.includes(to));
  if (!tied) return "NotKin";
  const { balance, held } = at(ref.accounts, from);
  if (amount > balance - held) return "BelowFloor";
  const opens = byLastDay(ref, from, amount) ?? [];
  return book(ref, moveOf(deed, "ByGift", { entries: between(from, to, amount), opens }));
};

const donate = (ref: Reference, deed: Deed, from: Holder, amount: number): string | null => {
  if (amount === 0) return "NothingToMove";
  const entries = between(from, own("pool", unitOf(ref, from)), amount);
  return book(ref, moveOf(deed, "ByDonation", { entries }));
};

const spend = (ref: Reference, deed: Deed, from: Holder, amount: number): string | null => {
  const entries = between(from, own("store", unitOf(ref, from)), amount);
  return book(ref, moveOf(deed, "ByRedemption", { entries }));
};

const relieve = (ref: Reference, deed: Of<"relieve">): string | null => {
  const { to, amount } = deed.wish;
  if (amount === 0) return "NothingToMove";
  const pool = own("pool", unitOf(ref, to));
  if (amount > at(ref.accounts, pool).balance) return "PoolShort";
  const comes = { origin: "gifted", expires: null };
  return book(ref, moveOf(deed, "ByRelief", { entries: between(pool, to, amount), comes }));
};

/** Ten minutes of Fang's make a point of somebody's. */
const convert = (ref: Reference, deed: Of<"convert">): string | null => {
  const { to, amount } = deed.wish;
  if (amount === 0) return "NothingToMove";
  if (amount % 10 !== 0) return "NotWholeMultiple";
  const other = `${deed.id}-in`;
  const out = between("of-fang", own("exchange", "time"), amount);
  const refusal = book(ref, moveOf(deed, "ByConversion", { entries: out, about: other }));
  if (refusal) return refusal;
  const entries = between(own("exchange", "points"), to, amount / 10);
  const brought = moveOf(deed, "ByConversion", { entries, earned: new Map(), about: deed.id });
  return book(ref, { ...brought, id: other });
};

/** Taken for something that happened so many days ago. */
export const predictDeduction = (ref: Reference, deed: Of<"deduct">): string | null => {
  const { from, amount, back } = deed.wish;
  const refusal = predictSweep(ref, deed, from);
  if (refusal) return refusal;
  const entries = between(own("issuance", unitOf(ref, from)), from, -amount);
  const date = after(deed.today, -back);
  return book(ref, moveOf(deed, "ByGift", { date, entries, back: true }));
};

/** Whatever takes from people takes on the books as a sweep leaves them. */
export const predictMoving = (ref: Reference, deed: Deed<Moving>): string | null => {
  const { wish } = deed;
  const losing = wish.verb === "convert" ? "of-fang" : "from" in wish ? wish.from : null;
  const refusal = losing === null ? null : predictSweep(ref, deed, losing);
  if (refusal) return refusal;
  switch (wish.verb) {
    case "grant":
      return grant(ref, { ...deed, wish });
    case "gift":
      return gift(ref, { ...deed, wish });
    case "donate":
      return donate(ref, deed, wish.from, wish.amount);
    case "spend":
      return spend(ref, deed, wish.from, wish.amount);
    case "relieve":
      return relieve(ref, { ...deed, wish });
    case "convert":
      return convert(ref, { ...deed, wish });
    case "sweep":
      return null;
  }
};
