import { type ClaimRow, stepWords } from "@huzhu/contract";

type Step = ClaimRow["state"]["_tag"];
type Tone = "wait" | "good" | "bad";

/** How a claim stands for whoever recorded it; what is not named here is still on its way. */
const ENDED: Partial<Record<Step, Tone>> = {
  Returned: "bad",
  Approved: "good",
  Refused: "bad",
  Withdrawn: "bad",
  Reversed: "bad",
};

/** Where a claim stands, in the village's words. */
export const stateWords = ({
  state,
}: Pick<ClaimRow, "state">): { readonly word: string; readonly tone: Tone } => ({
  word: stepWords(state._tag),
  tone: ENDED[state._tag] ?? "wait",
});

/** Why it does not count, where somebody wrote that down. */
export const whyOf = ({ state }: Pick<ClaimRow, "state">): string | null =>
  "why" in state ? state.why : null;
