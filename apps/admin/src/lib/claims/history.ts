import { type ClaimEventRow, happeningWords } from "@huzhu/contract";
import type { Objection } from "@huzhu/domain/claims";
import type { Points } from "@huzhu/domain/points";
import { dayWords } from "../when.ts";
import { rulingWords } from "./deciding.svelte.ts";
import type { SeenClaim } from "./way.ts";

/** One thing that happened to a claim, in words. */
export interface Told {
  readonly title: string;
  readonly words: string;
}

const objectionWords = (objection: Objection | null): string => {
  if (!objection) return "";
  const { why, decision } = objection;
  return decision ? `${rulingWords(decision.ruling)}。${decision.why}` : why;
};

/** The check that the last signature was given at. */
const checkTitle = ({ state }: ClaimEventRow, { procedure }: SeenClaim): string => {
  const last = "signed" in state ? state.signed.at(-1) : undefined;
  return (last && procedure.checks[last.check]?.title) ?? "";
};

const stateWords = ({ state, what }: ClaimEventRow, amount: (points: Points) => string): string => {
  switch (state._tag) {
    case "Returned":
    case "Refused":
    case "Withdrawn":
      return state.why;
    case "OnNotice":
      return `挂到${dayWords(state.notice.until)}`;
    case "Approved": {
      if (what === "appealed") return state.appeal?.why ?? "";
      const decision = state.appeal?.decision;
      if (what === "appealDecided" && decision)
        return `${rulingWords(decision.ruling)}。${decision.why}`;
      return amount(state.points);
    }
    case "Reversed": {
      const decision = what === "appealDecided" ? state.appeal?.decision : null;
      return decision ? `${rulingWords(decision.ruling)}。${decision.why}` : state.why;
    }
    default:
      return "";
  }
};

/** What happened, in the words of the village. */
export const tell = (
  event: ClaimEventRow,
  seen: SeenClaim,
  amount: (points: Points) => string,
): Told => {
  const { what, objection } = event;
  const word = happeningWords(what);
  // A signature that was the last one counts at once where the village has no notice.
  if (what === "signed") return { title: `${checkTitle(event, seen)}${word}`, words: "" };
  return { title: word, words: objectionWords(objection) || stateWords(event, amount) };
};
