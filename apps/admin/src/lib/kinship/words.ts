import type { Kinsman } from "@huzhu/contract";
import type { Tied } from "@huzhu/domain/people/kinship";

type Two = readonly [Pick<Kinsman, "sex">, Pick<Kinsman, "sex">];

/** What two people are together: 父子, 母女, 夫妻. */
export const tieWords = (kind: Tied["kind"], [one, other]: Two): string => {
  if (kind === "spouse") return "夫妻";
  return `${one.sex === "male" ? "父" : "母"}${other.sex === "male" ? "子" : "女"}`;
};
