import type { Deed } from "../deed.ts";
import { book } from "./book.ts";
import { at, inOrder, openIn, type Reference, taken, type Use } from "./reference.ts";
import { predictSweep } from "./sweep.ts";

/** What a transfer opened is taken back first, then whatever else is left. */
const takenBack = (
  ref: Reference,
  name: string,
  account: string,
  amount: number,
): ReadonlyArray<Use> => {
  const left = openIn(ref, account);
  const its = left.filter((piece) => piece.name.startsWith(`${name}/`));
  return taken([...its, ...left.filter((piece) => !its.includes(piece))], amount);
};

const undo = (ref: Reference, deed: Deed, name: string, id: string): string | null => {
  const original = at(ref.transfers, name);
  if (original.kind === "ByReversal") return "ReversalOfReversal";
  if (original.undoneBy !== null) return "AlreadyReversed";
  original.undoneBy = id;
  const { lines, uses } = original;
  const gained = lines.filter(({ amount }) => amount > 0);
  const draws = gained.map(({ account, amount }) => {
    const drawn = takenBack(ref, name, account, amount);
    return [account, drawn] as const;
  });
  return book(ref, {
    id,
    kind: "ByReversal",
    about: name,
    date: deed.today,
    at: deed.at,
    entries: lines.map(({ account, amount }) => [account, -amount]),
    draws: new Map(draws),
    restores: [...inOrder(ref, uses)].reverse().filter(({ amount }) => amount > 0),
    earned: new Map(lines.map(({ account, earned }) => [account, -earned])),
  });
};

/** Minutes for points: the points go first, and both halves or none. */
const undoBoth = (ref: Reference, deed: Deed): string | null => {
  const asked = deed.about;
  const out = asked.endsWith("-in") ? asked.slice(0, -"-in".length) : asked;
  return undo(ref, deed, `${out}-in`, `${deed.id}-in`) ?? undo(ref, deed, out, deed.id);
};

/** Whose lots are drawn from, without what is over. */
const sweepLosers = (ref: Reference, deed: Deed, names: ReadonlyArray<string>): string | null => {
  for (const name of names) {
    for (const { account, amount } of at(ref.transfers, name).lines) {
      const people = at(ref.accounts, account).floor !== null;
      const refusal = amount > 0 && people ? predictSweep(ref, deed, account) : null;
      if (refusal) return refusal;
    }
  }
  return null;
};

export const predictReversal = (ref: Reference, deed: Deed): string | null => {
  const original = at(ref.transfers, deed.about);
  if (original.kind === "ByConversion") {
    const both = [deed.about, original.about ?? ""];
    return sweepLosers(ref, deed, both) ?? undoBoth(ref, deed);
  }
  const refusal = sweepLosers(ref, deed, [deed.about]);
  if (refusal) return refusal;
  if (original.kind === "ByExpiry" || original.kind === "ByVoucher") return "NotReversible";
  const given = original.lines.find(({ amount }) => amount > 0);
  const short = given && at(ref.accounts, given.account).balance < given.amount;
  const undone = undo(ref, deed, deed.about, deed.id);
  return undone ?? (original.kind === "ByDonation" && short ? "PoolShort" : null);
};
