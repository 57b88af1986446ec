import type { Body } from "./body.ts";
import { fewest, MORE_THAN_HALF, type Share, TWO_THIRDS } from "./share.ts";

/** What makes a meeting able to decide, and what carries a motion. */
export interface BodyRule {
  /** Of those who are due. */
  readonly quorum: Share;
  /** Of those who came, not of those who voted. */
  readonly majority: Share;
}

/**
 * Quorum and majority of each body. Villagers: more than half of those of age, and more than half of
 * who came (村民委员会组织法, article 22). Representatives: two thirds of the members, and more than
 * half of who came (article 26; practice.md section 5). Households: representatives of two thirds of
 * them, and more than half of those (article 22 again, and the 一事一议 measures of 2007 in
 * their provincial wording). 以上 includes the share itself, 过半数 does not.
 *
 * Uncertain: some counties ask for more, one of them for 70 in a hundred of the villagers in 一事一议
 * (practice.md section 5), and some provinces keep 村规民约 for the villagers themselves. Neither is
 * asked for here.
 */
export const RULE_OF: Record<Body, BodyRule> = {
  villagers: { quorum: MORE_THAN_HALF, majority: MORE_THAN_HALF },
  representatives: { quorum: TWO_THIRDS, majority: MORE_THAN_HALF },
  households: { quorum: TWO_THIRDS, majority: MORE_THAN_HALF },
};

/** How many have to come, and, of so many who came, how many have to be in favour. */
export const needed = (
  body: Body,
  { due, present }: { readonly due: number; readonly present: number },
): { readonly present: number; readonly inFavour: number } => {
  const { quorum, majority } = RULE_OF[body];
  return { present: fewest(quorum, due), inFavour: fewest(majority, present) };
};
