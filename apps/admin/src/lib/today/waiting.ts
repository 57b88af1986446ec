import type { Today } from "@huzhu/contract";
import type { Duty } from "@huzhu/domain/governance";

/** Something that waits for somebody, and where it is done. */
export interface Waiting {
  readonly count: number;
  readonly words: string;
  readonly route: "/claims" | "/goods" | "/elders/due";
  readonly duty: Duty;
}

/** What waits today; nothing that has nothing to do. */
export const waitingOf = ({
  pendingClaims,
  lowStock,
  assessmentsDue,
}: Pick<Today, "pendingClaims" | "lowStock" | "assessmentsDue">): readonly Waiting[] => {
  const all: readonly Waiting[] = [
    { count: pendingClaims, words: "条积分等着审核", route: "/claims", duty: "decide-claim" },
    { count: lowStock.length, words: "样商品快没了", route: "/goods", duty: "see-goods" },
    { count: assessmentsDue, words: "位老人该评估了", route: "/elders/due", duty: "see-elders" },
  ];
  return all.filter(({ count }) => count > 0);
};
