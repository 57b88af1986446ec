import { ageOn } from "../age.ts";
import type { ResidentId } from "../ids.ts";
import type { Resident } from "../resident.ts";
import { inOrder, isSameTie, type Tied } from "./tie.ts";

/** Somebody of a household, as far as it tells whose kin they may be. */
export type Kin = Pick<Resident, "id" | "sex" | "birthDate" | "relation">;

/** Fewer years are hardly between a parent and a child. */
export const LEAST_YEARS = 14;

/** Full years between the births of two people, negative where the first is the younger. */
export const yearsBetween = (
  elder: Pick<Kin, "birthDate">,
  younger: Pick<Kin, "birthDate">,
): number => ageOn(elder.birthDate, younger.birthDate);

const parent = (one: Kin, other: Kin): ReadonlyArray<Tied> =>
  yearsBetween(one, other) >= LEAST_YEARS ? [{ kind: "parent", one: one.id, other: other.id }] : [];

const couple = (one: Kin, other: Kin): ReadonlyArray<Tied> =>
  one.sex === other.sex ? [] : [inOrder({ kind: "spouse", one: one.id, other: other.id })];

/** The only one of its kind, or nobody. */
const only = (some: ReadonlyArray<Kin>): ReadonlyArray<Kin> => (some.length === 1 ? some : []);

/** What the relations to the head of a household make likely. */
export const likely = (members: ReadonlyArray<Kin>): ReadonlyArray<Tied> => {
  const of = (relation: Kin["relation"]) => members.filter((one) => one.relation === relation);
  const [heads, children, parents] = [only(of("head")), of("child"), of("parent")];
  const spouses = only(of("spouse"));
  const inLaws = only(of("childInLaw"));
  const matches = inLaws.flatMap((one) => only(children.filter(({ sex }) => sex !== one.sex)));
  const elders = parents.length === 2 ? parents : only(parents);
  const [first, second] = elders;
  return [
    ...heads.flatMap((head) => spouses.flatMap((one) => couple(head, one))),
    ...[...heads, ...spouses].flatMap((one) => children.flatMap((child) => parent(one, child))),
    ...elders.flatMap((one) => heads.flatMap((head) => parent(one, head))),
    ...(first && second ? couple(first, second) : []),
    ...elders.flatMap((one) => of("sibling").flatMap((sibling) => parent(one, sibling))),
    ...matches.flatMap((child) => inLaws.flatMap((one) => couple(child, one))),
    ...(children.length === 1 ? [...children, ...inLaws] : matches.concat(inLaws)).flatMap((one) =>
      of("grandchild").flatMap((child) => parent(one, child)),
    ),
  ];
};

interface Known {
  readonly members: ReadonlyArray<Kin>;
  /** Ties that were ever written down, and those that somebody said are not so. */
  readonly ties: ReadonlyArray<Tied>;
  readonly refused: ReadonlyArray<Tied>;
}

/** Ties that a household makes likely and that nobody has confirmed or refused yet. */
export const inferTies = ({ members, ties, refused }: Known): ReadonlyArray<Tied> => {
  const known = [...ties, ...refused];
  return likely(members).filter((tied) => !known.some((one) => isSameTie(one, tied)));
};

/** Who is tied to somebody in some way. */
export const partnersOf = (
  ties: ReadonlyArray<Tied>,
  id: ResidentId,
  kind: Tied["kind"],
): ReadonlyArray<ResidentId> =>
  ties.flatMap((tie) => {
    if (tie.kind !== kind) return [];
    if (tie.one === id && kind === "spouse") return [tie.other];
    return tie.other === id ? [tie.one] : [];
  });
