import { OBLIGATION_WORDS, type OverdueDuty, type ResponsibilityRow } from "@huzhu/contract";
import type { Party } from "@huzhu/domain/governance";
import { ROLE_WORDS } from "../settings/role-words.ts";

/** What a party has to do with a responsibility; nothing where it has nothing. */
export const partIn = (
  { party, watched }: Pick<ResponsibilityRow, "party" | "watched">,
  of: Party,
): "负责" | "监督" | "" => {
  if (party === of) return "负责";
  return watched === of ? "监督" : "";
};

/** Who of the staff does it, or that it is done elsewhere. */
export const handsWords = ({ hands }: Pick<ResponsibilityRow, "hands">): string =>
  hands.length === 0 ? "不在系统里办" : hands.map((role) => ROLE_WORDS[role].title).join("、");

export const clockWords = ({ clocks }: Pick<ResponsibilityRow, "clocks">): string =>
  clocks
    .map(({ obligation, days }) =>
      days === 0
        ? `${OBLIGATION_WORDS[obligation]}：到期就办`
        : `${OBLIGATION_WORDS[obligation]}：${days}天内`,
    )
    .join("；");

/** `审核申报：3件超期，最早的过了8天`. */
export const overdueWords = ({ obligation, count, over }: OverdueDuty): string =>
  count === 1
    ? `${OBLIGATION_WORDS[obligation]}：过期${over}天`
    : `${OBLIGATION_WORDS[obligation]}：${count}件过期，最久${over}天`;
