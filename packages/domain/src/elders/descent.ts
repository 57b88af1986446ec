import type { Relation } from "../people/relation.ts";

/**
 * What a member is to an elder: a child, a child's husband or wife, a grandchild (or one's husband
 * or wife), or none of these; `perhaps` where the register cannot say.
 */
export type Descent = "child" | "inLaw" | "grandchild" | "perhaps" | "no";

type Known = Partial<Record<Relation, Descent>>;

const OWN: Known = {
  child: "child",
  childInLaw: "inLaw",
  grandchild: "grandchild",
  other: "perhaps",
};

/** A head's parents: the head is their child, and so mostly are the head's brothers and sisters. */
const OF_PARENTS: Known = {
  head: "child",
  spouse: "inLaw",
  sibling: "child",
  child: "grandchild",
  childInLaw: "grandchild",
  other: "perhaps",
};

const OF_GRANDPARENTS: Known = {
  parent: "child",
  head: "grandchild",
  spouse: "grandchild",
  sibling: "grandchild",
  other: "perhaps",
};

/**
 * By relation to the head: who descends from an elder of that relation. An uncle or aunt, whom a
 * register calls other, may be a grandparent's child, and an other's child may be anybody.
 */
const DESCENT: Record<Relation, Known> = {
  head: OWN,
  spouse: OWN,
  parent: OF_PARENTS,
  grandparent: OF_GRANDPARENTS,
  child: { grandchild: "perhaps", other: "perhaps" },
  childInLaw: { grandchild: "perhaps", other: "perhaps" },
  grandchild: { other: "perhaps" },
  sibling: { other: "perhaps" },
  other: {
    head: "perhaps",
    spouse: "perhaps",
    child: "perhaps",
    childInLaw: "perhaps",
    sibling: "perhaps",
    grandchild: "perhaps",
    other: "perhaps",
  },
};

/** What a member is to an elder of the same household, both as the register relates them to the head. */
export const descentFrom = (elder: Relation, member: Relation): Descent =>
  DESCENT[elder][member] ?? "no";
