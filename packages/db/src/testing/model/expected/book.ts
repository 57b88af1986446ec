import { at, openIn, type Reference, type Standing, taken, type Use } from "./reference.ts";

interface Coming {
  readonly origin: string;
  readonly expires: string | null;
  readonly amount: number;
}

/** A transfer that is to be booked, and how its lots move where that is not the common way. */
export interface Move {
  readonly id: string;
  readonly kind: string;
  readonly date: string;
  readonly at: number;
  readonly about?: string;
  readonly entries: ReadonlyArray<readonly [account: string, amount: number]>;
  readonly comes?: Pick<Coming, "origin" | "expires">;
  readonly opens?: ReadonlyArray<Coming>;
  readonly draws?: ReadonlyMap<string, ReadonlyArray<Use>>;
  readonly restores?: ReadonlyArray<Use>;
  readonly earned?: ReadonlyMap<string, number>;
  /** Whether it happened on an earlier day, so that the balance of every day since has to bear it. */
  readonly back?: boolean;
}

/** The lowest that an account stood by the end of a day or of any later one. */
const lowest = ({ transfers }: Reference, account: string, from: string): number => {
  const sums = new Map<string, number>();
  for (const { date, lines } of transfers.values()) {
    for (const line of lines) {
      if (line.account !== account) continue;
      const day = date < from ? from : date;
      sums.set(day, (sums.get(day) ?? 0) + line.amount);
    }
  }
  let balance = 0;
  const ends = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => (balance += sum));
  // A day on which nothing happened ends as the one before it.
  return Math.min(...(sums.has(from) ? ends : [0, ...ends]));
};

const forbids = (ref: Reference, move: Move, account: string, amount: number): string | null => {
  const { floor, balance, held } = at(ref.accounts, account);
  if (amount >= 0 || floor === null) return null;
  if (balance - held + amount < floor) return "BelowFloor";
  return move.back && lowest(ref, account, move.date) + amount < floor ? "BelowFloorThen" : null;
};

const use = (ref: Reference, id: string, one: Use): void => {
  at(ref.pieces, one.lot).left -= one.amount;
  at(ref.transfers, id).uses.push(one);
};

/** What came in: the debt first, then back to where it was drawn from, then into new lots. */
const comeIn = (ref: Reference, move: Move, account: string, amount: number, debt: number) => {
  let owed = Math.min(debt, amount);
  let rest = amount - owed;
  for (const { lot, amount: most } of move.restores ?? []) {
    if (at(ref.pieces, lot).account !== account) continue;
    const some = Math.min(rest, most);
    if (some > 0) use(ref, move.id, { lot, amount: -some });
    rest -= some;
  }
  const common = { origin: "earned", expires: null, ...move.comes };
  const coming = move.opens ?? [{ ...common, amount: owed + rest }];
  if (rest === 0) return;
  for (const { origin, expires, amount: whole } of coming) {
    const paid = Math.min(owed, whole);
    owed -= paid;
    if (whole === paid) continue;
    const place = [...ref.pieces.keys()].filter((name) => name.startsWith(`${move.id}/`)).length;
    const name = `${move.id}/${place}`;
    const size = whole - paid;
    const piece = { name, account, order: ref.pieces.size, origin, expires };
    ref.pieces.set(name, { ...piece, amount: size, left: size });
  }
};

const goOut = (ref: Reference, move: Move, account: string, amount: number): void => {
  const drawn = move.draws?.get(account) ?? taken(openIn(ref, account), amount);
  for (const one of drawn) use(ref, move.id, one);
};

const earnedBy = (move: Move, account: string, amount: number): number => {
  if (move.earned) return move.earned.get(account) ?? 0;
  if (amount < 0) return 0;
  const coming = move.opens ?? [{ origin: move.comes?.origin ?? "earned", amount }];
  return coming.reduce((sum, one) => sum + (one.origin === "earned" ? one.amount : 0), 0);
};

const oneUnit = (sides: ReadonlyArray<Standing>): boolean =>
  new Set(sides.map(({ unit }) => unit)).size === 1;

/** Books a transfer, or says what stands in its way; then nothing of the reference may be kept. */
export const book = (ref: Reference, move: Move): string | null => {
  if (move.date <= ref.closed) return "PeriodClosed";
  if (!oneUnit(move.entries.map(([account]) => at(ref.accounts, account)))) return "Unbalanced";
  const { kind, date, at: moment, about = null } = move;
  const booked = { kind, date, at: moment, about, lines: [], uses: [], undoneBy: null };
  const lines: Array<{ account: string; amount: number; balance: number; earned: number }> = [];
  ref.transfers.set(move.id, { ...booked, lines });
  for (const [account, amount] of move.entries) {
    const refusal = forbids(ref, move, account, amount);
    if (refusal) return refusal;
    const side = at(ref.accounts, account);
    const debt = Math.max(0, -side.balance);
    const earned = side.floor === null ? 0 : earnedBy(move, account, amount);
    side.balance += amount;
    side.lifetime += earned;
    lines.push({ account, amount, balance: side.balance, earned });
    if (side.floor === null) continue;
    if (amount > 0) comeIn(ref, move, account, amount, debt);
    else goOut(ref, move, account, -amount);
  }
  return null;
};
