import { type ClaimRow, type Outcome, stepWords } from "@huzhu/contract";
import { isUndecided, type Signing, stateOn } from "@huzhu/domain/claims";
import type { Procedure } from "@huzhu/domain/rulebook";
import { type CalendarDate, dayNumber } from "@huzhu/domain/time";
import { dayWords } from "../when.ts";

/** Names of staff by their ids; whoever is not there is somebody of the office. */
export type Names = Readonly<Record<string, string>>;

export const nameOf = (names: Names, id: string): string => names[id] ?? "工作人员";

/** `初审：李会计签了`, a line for each check that has signatures. */
const signedWords = (
  signed: ReadonlyArray<Signing>,
  { checks }: Procedure,
  names: Names,
): ReadonlyArray<string> =>
  checks.flatMap(({ title }, check) => {
    const there = signed.filter((one) => one.check === check);
    return there.length === 0
      ? []
      : [`${title}：${there.map(({ by }) => nameOf(names, by)).join("、")}签了`];
  });

/** How many more have to sign at the check that is due. */
const wanting = (signed: ReadonlyArray<Signing>, check: number, { checks }: Procedure): number =>
  (checks[check]?.signatures ?? 1) - signed.filter((one) => one.check === check).length;

/** `还有3天`, `今天是最后一天`. */
export const leftWords = (until: CalendarDate, today: CalendarDate): string => {
  const left = dayNumber(until) - dayNumber(today);
  if (left < 0) return "公示完了";
  return left === 0 ? "今天是最后一天" : `还有${left}天`;
};

export interface Standing {
  /** Where it stands, in a word. */
  readonly word: string;
  /** What there is to know about that. */
  readonly lines: ReadonlyArray<string>;
}

/** Where a claim stands today, for whoever reads the list. */
export const standingOf = (
  row: ClaimRow,
  procedure: Procedure,
  names: Names,
  today: CalendarDate,
): Standing => {
  const state = stateOn(row.state, today);
  const word = stepWords(state._tag);
  switch (state._tag) {
    case "Checking": {
      const title = procedure.checks[state.check]?.title ?? "审核";
      const left = wanting(state.signed, state.check, procedure);
      const more =
        (procedure.checks[state.check]?.signatures ?? 1) > 1 ? [`还差${left}人签字`] : [];
      const again = state.round > 1 ? [`第${state.round}次申报`] : [];
      const lines = [...again, ...signedWords(state.signed, procedure, names), ...more];
      return { word: `等${title}`, lines };
    }
    case "Returned":
    case "Refused":
      return { word, lines: [`${nameOf(names, state.by)}：${state.why}`] };
    case "Withdrawn":
      return { word, lines: [state.why] };
    case "Checked":
      return { word, lines: signedWords(state.signed, procedure, names) };
    case "OnNotice": {
      const { until } = state.notice;
      return { word, lines: [`到${dayWords(until)}，${leftWords(until, today)}`] };
    }
    case "Halted": {
      const open = state.objections.filter(isUndecided).length;
      return { word, lines: [`${open}条异议等着处理，先不入账`] };
    }
    case "Ready":
      return { word, lines: state.notice ? ["公示完了，没有异议"] : [] };
    case "Approved": {
      const open = state.appeal !== null && state.appeal.decision === null;
      return { word, lines: open ? ["申诉了，等着处理"] : [] };
    }
    case "Reversed":
      return { word, lines: [state.why] };
  }
};

type SignedOutcome = Extract<Outcome, { readonly _tag: "Signed" }>;

/** Where a claim goes on to that was just signed; `row` is how it stood before. */
export const onwardWords = (
  { state }: ClaimRow,
  { step }: SignedOutcome,
  procedure: Procedure,
): string => {
  if (step === "Checked") return "签好了，接着挂公示栏";
  if (step !== "Checking" || state._tag !== "Checking") return `签好了，${stepWords(step)}`;
  const left = wanting(state.signed, state.check, procedure) - 1;
  const next = procedure.checks[state.check + 1]?.title ?? "";
  return left > 0 ? `签好了，还差${left}人签字` : `签好了，接着${next}`;
};
