import type { ClaimRow } from "@huzhu/contract";

interface StateWords {
  readonly word: string;
  readonly tone: "wait" | "good" | "bad";
}

const STATES: Readonly<Record<string, StateWords>> = {
  Pending: { word: "等审核", tone: "wait" },
  Checking: { word: "在审核", tone: "wait" },
  Returned: { word: "退回给您改", tone: "bad" },
  Checked: { word: "审过了，等公示", tone: "wait" },
  OnNotice: { word: "在公示", tone: "wait" },
  Halted: { word: "有人提异议，先停着", tone: "wait" },
  Ready: { word: "公示完了，等入账", tone: "wait" },
  Approved: { word: "入账了", tone: "good" },
  Refused: { word: "没通过", tone: "bad" },
  Withdrawn: { word: "撤回了", tone: "bad" },
  Reversed: { word: "冲正了，不算分", tone: "bad" },
};

/** Where a claim stands, as whoever recorded it wants to know. */
export const stateWords = ({ state }: Pick<ClaimRow, "state">): StateWords =>
  STATES[state._tag] ?? { word: "在办", tone: "wait" };

/** Why it does not count, where somebody wrote that down. */
export const whyOf = ({ state }: Pick<ClaimRow, "state">): string | null =>
  "why" in state && typeof state.why === "string" ? state.why : null;
