import type { Relation } from "../people/relation.ts";

/** Whether somebody is a child, or a child's husband or wife; `perhaps` where the register cannot say. */
export type Childhood = "child" | "inLaw" | "perhaps" | "no";

type Known = Partial<Record<Relation, Childhood>>;

const OWN: Known = {
  child: "child",
  childInLaw: "inLaw",
  other: "perhaps",
};

/** A head's parents: the head is their child, and so mostly are the head's brothers and sisters. */
const OF_PARENTS: Known = {
  head: "child",
  spouse: "inLaw",
  sibling: "child",
  other: "perhaps",
};

/**
 * By relation to the head: who is a child of an elder of that relation. An uncle or aunt, whom a
 * register calls other, may be a grandparent's child, and an other's child may be anybody.
 */
const CHILDREN: Record<Relation, Known> = {
  head: OWN,
  spouse: OWN,
  parent: OF_PARENTS,
  grandparent: { parent: "child", other: "perhaps" },
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
export const childOf = (elder: Relation, member: Relation): Childhood =>
  CHILDREN[elder][member] ?? "no";
