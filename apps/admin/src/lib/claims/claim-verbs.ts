import type { ClaimRow } from "@huzhu/contract";
import { isSameParty, isStaff, stateOn } from "@huzhu/domain/claims";
import type { CalendarDate } from "@huzhu/domain/time";
import type { Desk } from "../desk.ts";

/** What somebody can do to one claim, beside what is done to many at once. */
export type ClaimVerb =
  | "resubmit"
  | "withdraw"
  | "giveBack"
  | "turnDown"
  | "object"
  | "decide"
  | "correct"
  | "undo"
  | "appeal";

export const VERB_WORDS: Record<ClaimVerb, string> = {
  resubmit: "改好再报",
  withdraw: "撤回",
  giveBack: "退回",
  turnDown: "驳回",
  object: "记异议",
  decide: "去处理",
  correct: "更正",
  undo: "冲正",
  appeal: "记申诉",
};

type Who = Pick<Desk, "me" | "may">;

const objectedAlready = (row: ClaimRow, { me }: Who): boolean => {
  const self = { _tag: "ByStaff", staff: me.staff.id } as const;
  const { state } = row;
  return "objections" in state && state.objections.some(({ by }) => isSameParty(by, self));
};

/**
 * The verbs that a claim has for this person today. Who is kin is not known here: the server says
 * it where it matters.
 */
export const verbsOf = (row: ClaimRow, who: Who, today: CalendarDate): ReadonlyArray<ClaimVerb> => {
  const { me, may } = who;
  const own = isStaff(row.recordedBy, me.staff.id);
  const theirs = row.household === me.staff.household;
  const looks = may("decide-claim") && !own && !theirs;
  const withdraws: ReadonlyArray<ClaimVerb> = own && may("record-claim") ? ["withdraw"] : [];
  const ends: ReadonlyArray<ClaimVerb> = looks ? ["giveBack", "turnDown"] : [];
  const state = stateOn(row.state, today);
  switch (state._tag) {
    case "Checking":
    case "Checked":
      return [...withdraws, ...ends];
    case "Returned": {
      const rights = may("record-claim") && (own || row.recordedBy._tag === "ByHousehold");
      return [...(rights ? ["resubmit" as const] : []), ...withdraws, ...ends.slice(1)];
    }
    case "OnNotice":
    case "Halted": {
      const objects =
        may("decide-claim") && today <= state.notice.until && !objectedAlready(row, who);
      const decides = state._tag === "Halted" && looks;
      return [...(decides ? ["decide" as const] : []), ...(objects ? ["object" as const] : [])];
    }
    case "Ready":
      return ends;
    case "Approved": {
      const open = state.appeal !== null && state.appeal.decision === null;
      const mends: ReadonlyArray<ClaimVerb> = may("reverse-posting") ? ["correct", "undo"] : [];
      return [...(open && looks ? ["decide" as const] : []), ...mends];
    }
    default:
      return [];
  }
};

/**
 * Why this person cannot sign this claim at its check: `null` where they can, and nothing to say
 * where it waits for no check or signing is not their work.
 */
export const hindranceOf = (row: ClaimRow, { me, may }: Who): string | null => {
  const { state } = row;
  if (state._tag !== "Checking" || !may("decide-claim")) return "";
  if (isStaff(row.recordedBy, me.staff.id)) return "您登记的，请别人审核";
  if (row.household === me.staff.household) return "自己家的，请别人审核";
  return state.signed.some(({ by }) => by === me.staff.id) ? "您签过了，请另一位签" : null;
};
