import type { ResidentId } from "../ids.ts";
import type { Relation } from "../relation.ts";
import type { Person } from "./person.ts";

/**
 * What members are to a new head, told from what both were to the old one: the row is what the new
 * head was, the column what the other was. What is left out may be several things.
 */
const TO_NEW_HEAD: Partial<Record<Relation, Partial<Record<Relation, Relation>>>> = {
  spouse: {
    head: "spouse",
    child: "child",
    childInLaw: "childInLaw",
    grandchild: "grandchild",
    parent: "parent",
    grandparent: "grandparent",
  },
  child: { head: "parent", spouse: "parent", child: "sibling", parent: "grandparent" },
  childInLaw: { head: "parent", spouse: "parent" },
  grandchild: { head: "grandparent", spouse: "grandparent", grandchild: "sibling" },
  parent: { head: "child", spouse: "childInLaw", child: "grandchild", sibling: "child" },
  grandparent: { head: "grandchild", parent: "child" },
  sibling: { head: "sibling", parent: "parent", grandparent: "grandparent", sibling: "sibling" },
};

/** The one person among members whose relation is this; `null` where there are several or none. */
const only = (members: ReadonlyArray<Person>, relation: Relation): Person | null => {
  const [one, other] = members.filter((member) => member.relation === relation);
  return one && !other ? one : null;
};

/** With one child and one child-in-law of the other sex, the two are a couple. */
const couple = (members: ReadonlyArray<Person>): ReadonlyArray<ResidentId> => {
  const [child, inLaw] = [only(members, "child"), only(members, "childInLaw")];
  return child && inLaw && child.sex !== inLaw.sex ? [child.id, inLaw.id] : [];
};

const relationUnder = (head: Person, member: Person, members: ReadonlyArray<Person>): Relation => {
  const pair = couple(members);
  const oneOfPair = pair.includes(head.id);
  if (oneOfPair && pair.includes(member.id)) return "spouse";
  if (oneOfPair && member.relation === "grandchild") return "child";
  return TO_NEW_HEAD[head.relation]?.[member.relation] ?? "other";
};

/**
 * Members once one of them is the head: what each is to them follows from what all of them were to
 * the head before, where it can only be one thing; otherwise it is 其他, for somebody to say.
 */
export const underHead = (
  members: ReadonlyArray<Person>,
  id: ResidentId | null,
): ReadonlyArray<Person> => {
  const head = members.find((member) => member.id === id);
  if (!head || head.relation === "head") return members;
  return members.map((member) => ({
    ...member,
    relation: member.id === id ? "head" : relationUnder(head, member, members),
  }));
};

/** Members without a head: whoever was it is a member like others. */
export const withoutHead = (members: ReadonlyArray<Person>): ReadonlyArray<Person> =>
  members.map((member) => (member.relation === "head" ? { ...member, relation: "other" } : member));
