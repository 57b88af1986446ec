import { Schema } from "effect";
import type { HouseholdId, ResidentId } from "../ids.ts";
import { type Kin, likely, yearsBetween } from "./infer.ts";
import { Tied } from "./tie.ts";

/** Why somebody should look before a likely tie is written down. */
export const TieDoubt = Schema.Literals([
  /** The years between the two are few or many for what they are said to be. */
  "years",
  /** A grandchild may as well be of a child who lives elsewhere. */
  "otherParents",
  /** The child has two parents already. */
  "twoParents",
  /** One of the two is married to somebody else. */
  "married",
]);
export type TieDoubt = typeof TieDoubt.Type;

/** A tie that a household makes likely, and what speaks against it. */
export const LikelyTie = Schema.Struct({ ...Tied.fields, doubt: Schema.NullOr(TieDoubt) });
export type LikelyTie = typeof LikelyTie.Type;

/** Parents are hardly younger or older than this when a child is born; nor are couples further apart. */
const PARENT_YEARS = { least: 18, most: 50 };
const COUPLE_YEARS = 20;

export interface Family {
  readonly household: HouseholdId;
  readonly members: ReadonlyArray<Kin>;
}

interface Known {
  /** Ties that were ever written down. */
  readonly ties: ReadonlyArray<Tied>;
  /** Those of them that hold today. */
  readonly holding: ReadonlyArray<Tied>;
  readonly refused: ReadonlyArray<Tied>;
}

const keyOf = ({ kind, one, other }: Tied): string => `${kind}/${one}/${other}`;

const yearsAreOdd = ({ kind }: Tied, [one, other]: readonly [Kin, Kin]): boolean => {
  const years = yearsBetween(one, other);
  if (kind === "spouse") return Math.abs(years) > COUPLE_YEARS;
  return years < PARENT_YEARS.least || years > PARENT_YEARS.most;
};

/** Who has which parents and spouse so far. */
class Standing {
  readonly #parents = new Map<ResidentId, number>();
  readonly #married = new Set<ResidentId>();

  constructor(holding: ReadonlyArray<Tied>) {
    for (const tied of holding) this.add(tied);
  }

  add({ kind, one, other }: Tied): void {
    if (kind === "parent") this.#parents.set(other, (this.#parents.get(other) ?? 0) + 1);
    else for (const id of [one, other]) this.#married.add(id);
  }

  against({ kind, one, other }: Tied): TieDoubt | null {
    if (kind === "parent") return (this.#parents.get(other) ?? 0) > 1 ? "twoParents" : null;
    return this.#married.has(one) || this.#married.has(other) ? "married" : null;
  }
}

/**
 * What all households make likely and nobody has confirmed or refused, with what speaks against it.
 * Those that nothing speaks against can be written down together: no child gets a third parent by them,
 * and nobody a second spouse.
 */
export const proposeTies = (
  families: ReadonlyArray<Family>,
  { ties, holding, refused }: Known,
): ReadonlyArray<{
  readonly household: HouseholdId;
  readonly proposals: ReadonlyArray<LikelyTie>;
}> => {
  const known = new Set([...ties, ...refused].map(keyOf));
  const standing = new Standing(holding);
  const doubtOf = (tied: Tied, of: ReadonlyMap<ResidentId, Kin>): TieDoubt | null => {
    const [one, other] = [of.get(tied.one), of.get(tied.other)];
    if (!one || !other || yearsAreOdd(tied, [one, other])) return "years";
    if (tied.kind === "parent" && other.relation === "grandchild") return "otherParents";
    return standing.against(tied);
  };
  return families.flatMap(({ household, members }) => {
    const of = new Map(members.map((one) => [one.id, one]));
    const open = likely(members).filter((tied) => !known.has(keyOf(tied)));
    const proposals = open.map((tied): LikelyTie => {
      const doubt = doubtOf(tied, of);
      if (doubt === null) standing.add(tied);
      return { ...tied, doubt };
    });
    return proposals.length === 0 ? [] : [{ household, proposals }];
  });
};
