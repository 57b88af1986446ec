import { HOLDERS, OWN_NAMES } from "../cast.ts";

/**
 * What a ledger is, once more and as plainly as it can be said: numbers, texts, maps and loops. It
 * knows nothing of the domain's code, which is measured against it.
 */
export interface Standing {
  readonly unit: string;
  /** `null` for the village's own accounts, which keep no lots. */
  readonly floor: number | null;
  balance: number;
  held: number;
  lifetime: number;
}

export interface Piece {
  readonly name: string;
  readonly account: string;
  readonly order: number;
  readonly origin: string;
  readonly expires: string | null;
  readonly amount: number;
  left: number;
}

export interface Use {
  readonly lot: string;
  readonly amount: number;
}

export interface Line {
  readonly account: string;
  readonly amount: number;
  readonly balance: number;
  readonly earned: number;
}

export interface Booked {
  readonly kind: string;
  readonly date: string;
  readonly at: number;
  readonly lines: Array<Line>;
  readonly uses: Array<Use>;
  /** What it undid, or the other half of a conversion. */
  readonly about: string | null;
  undoneBy: string | null;
}

export interface Kept {
  readonly account: string;
  readonly to: string;
  readonly amount: number;
  readonly until: number | null;
  end: { readonly kind: string; readonly taken: number } | null;
}

export interface Paper {
  readonly worth: number;
  end: string | null;
}

export interface Reference {
  /** The last closed day; before all days where none is. */
  closed: string;
  readonly accounts: Map<string, Standing>;
  readonly pieces: Map<string, Piece>;
  readonly transfers: Map<string, Booked>;
  readonly holds: Map<string, Kept>;
  readonly papers: Map<string, Paper>;
}

const standing = (unit: string, floor: number | null): Standing => ({
  unit,
  floor,
  balance: 0,
  held: 0,
  lifetime: 0,
});

export const beginning = (): Reference => ({
  closed: "",
  accounts: new Map([
    ...OWN_NAMES.map(({ id, unit }) => [id, standing(unit, null)] as const),
    ...Object.entries(HOLDERS).map(([id, { unit, floor }]) => [id, standing(unit, floor)] as const),
  ]),
  pieces: new Map(),
  transfers: new Map(),
  holds: new Map(),
  papers: new Map(),
});

/** What is there under a name; a reference that asks for anything else is itself wrong. */
export const at = <A>(map: ReadonlyMap<string, A>, name: string): A => {
  const found = map.get(name);
  if (found === undefined) throw new Error(`the reference knows no ${name}`);
  return found;
};

/** What is left in an account, in the order in which it is spent. */
export const openIn = ({ pieces }: Reference, account: string): ReadonlyArray<Piece> =>
  [...pieces.values()].filter((piece) => piece.account === account && piece.left > 0).sort(sooner);

const LAST = "9999";
const sooner = (a: Piece, b: Piece): number => {
  const [first, second] = [a.expires ?? LAST, b.expires ?? LAST];
  return first === second ? a.order - b.order : first < second ? -1 : 1;
};

export const inOrder = ({ pieces }: Reference, uses: ReadonlyArray<Use>): ReadonlyArray<Use> =>
  [...uses].sort((a, b) => sooner(at(pieces, a.lot), at(pieces, b.lot)));

/** Takes from pieces one after the other. */
export const taken = (pieces: ReadonlyArray<Piece>, amount: number): ReadonlyArray<Use> => {
  const uses: Array<Use> = [];
  let wanted = amount;
  for (const { name, left } of pieces) {
    const some = Math.min(wanted, left);
    if (some > 0) uses.push({ lot: name, amount: some });
    wanted -= some;
  }
  return uses;
};
