import { type AnswerOf, type seeClaim, stepWords } from "@huzhu/contract";
import { type ClaimState, stateOn } from "@huzhu/domain/claims";
import type { Procedure } from "@huzhu/domain/rulebook";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { dayWords } from "../when.ts";
import { leftWords, type Names, nameOf } from "./standing.ts";

export type SeenClaim = AnswerOf<typeof seeClaim>;

/** One step of a claim's way: behind it, where it stands, before it, or where it came to its end. */
export interface WayStep {
  readonly title: string;
  readonly place: "done" | "now" | "next" | "ended";
  readonly note: string;
}

const ENDS: ReadonlySet<ClaimState["_tag"]> = new Set(["Refused", "Withdrawn", "Reversed"]);

/** At which of the steps a state is: recording, the checks, the board where there is one, the end. */
const placeOf = (state: ClaimState, { checks, notice }: Procedure): number => {
  const board = checks.length + 1;
  switch (state._tag) {
    case "Returned":
      return 0;
    case "Checking":
      return state.check + 1;
    case "Checked":
    case "OnNotice":
    case "Halted":
      return board;
    case "Ready":
      return notice ? board + 1 : board;
    default:
      return notice ? board + 2 : board + 1;
  }
};

/** How far it had come before it ended. */
const lastPlace = ({ events, procedure }: SeenClaim): number => {
  const walking = events.map(({ state }) => state).filter(({ _tag }) => !ENDS.has(_tag));
  const last = walking.at(-1);
  return last ? placeOf(last, procedure) : 0;
};

const checkNotes = (state: ClaimState, { checks }: Procedure, names: Names) =>
  checks.map(({ title, signatures = 1 }, check) => {
    const signed = "signed" in state ? state.signed.filter((one) => one.check === check) : [];
    const who = signed.map(({ by }) => nameOf(names, by)).join("、");
    const left = signatures - signed.length;
    const due = state._tag === "Checking" && state.check === check && signatures > 1;
    return { title, note: due ? [who, `还差${left}人`].filter(Boolean).join("，") : who };
  });

const boardNote = (state: ClaimState, today: CalendarDate): string => {
  if (state._tag === "Halted") return "有异议，先停着";
  if (state._tag === "OnNotice") return leftWords(state.notice.until, today);
  if (!("notice" in state) || !state.notice) return "";
  return `${dayWords(state.notice.from)}到${dayWords(state.notice.until)}`;
};

const endNote = (state: ClaimState): string => {
  if (state._tag === "Approved") return dayWords(localDate(state.at));
  return ENDS.has(state._tag) ? stepWords(state._tag) : "";
};

/** 申报 → 初审 → 复核 → 公示 → 入账, and where this claim stands on it today. */
export const wayOf = (seen: SeenClaim, today: CalendarDate): ReadonlyArray<WayStep> => {
  const { claim, procedure, names } = seen;
  const state = stateOn(claim.state, today);
  const ended = ENDS.has(state._tag);
  const at = ended ? lastPlace(seen) : placeOf(state, procedure);
  const steps = [
    { title: "申报", note: state._tag === "Returned" ? "退回来改" : dayWords(claim.eventDate) },
    ...checkNotes(state, procedure, names),
    ...(procedure.notice ? [{ title: "公示", note: boardNote(state, today) }] : []),
    { title: "入账", note: ended ? "" : endNote(state) },
  ];
  // What was counted and taken back ended at its last step, although that was done.
  const stop = Math.min(at, steps.length - 1);
  const place = (nth: number): WayStep["place"] => {
    if (ended && nth === stop) return "ended";
    if (nth < at) return "done";
    return nth === at ? "now" : "next";
  };
  return steps.map(({ title, note }, nth) => ({
    title,
    place: place(nth),
    note: ended && nth === stop ? endNote(state) : note,
  }));
};
