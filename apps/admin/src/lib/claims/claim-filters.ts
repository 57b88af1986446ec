import type { AnswerOf, claimWork } from "@huzhu/contract";
import { ClaimStep } from "@huzhu/domain/claims";
import type { Procedure } from "@huzhu/domain/rulebook";
import { Schema } from "effect";

/** What can be looked at: claims at one step, those with an open appeal, or all of them. */
export const ClaimFilter = Schema.Literals([...ClaimStep.literals, "Appeals", "All"]);
export type ClaimFilter = typeof ClaimFilter.Type;

type Work = AnswerOf<typeof claimWork> | null;

interface Told {
  readonly word: string;
  /** What there is to say where there is none. */
  readonly none: string;
}

const FILTER_WORDS: Record<ClaimFilter, Told> = {
  Checking: { word: "待审核", none: "没有等着审核的申报。" },
  Returned: { word: "已退回", none: "没有退回来要改的申报。" },
  Checked: { word: "待公示", none: "没有等着公示的申报。" },
  OnNotice: { word: "公示中", none: "公示栏上没有申报。" },
  Halted: { word: "有异议", none: "没有等着处理的异议。" },
  Ready: { word: "待入账", none: "没有等着入账的申报。公示期满的，夜里会自己入账。" },
  Appeals: { word: "申诉", none: "没有等着处理的申诉。" },
  Approved: { word: "已入账", none: "还没有入账的申报。" },
  Refused: { word: "已驳回", none: "没有驳回的申报。" },
  Withdrawn: { word: "已撤回", none: "没有撤回的申报。" },
  Reversed: { word: "已冲正", none: "没有冲正过的申报。" },
  All: { word: "全部", none: "还没有登记过积分。" },
};

/** What waits for somebody, in the order of a claim's way. */
const WAITING: ReadonlyArray<ClaimFilter> = [
  "Checking",
  "Returned",
  "Checked",
  "OnNotice",
  "Halted",
  "Ready",
  "Appeals",
];

/** Steps that only a village with a notice has. */
const OF_NOTICE: ReadonlySet<ClaimFilter> = new Set(["Checked", "OnNotice", "Halted", "Ready"]);

const countOf = (work: NonNullable<Work>, filter: ClaimFilter): number =>
  filter === "Appeals"
    ? work.appeals.length
    : (work.waiting.find(({ step }) => step === filter)?.count ?? 0);

export interface FilterOption {
  readonly value: ClaimFilter;
  readonly word: string;
  readonly count?: number;
}

const optionOf = (value: ClaimFilter): FilterOption => ({ value, word: FILTER_WORDS[value].word });

/** What is over, and everything. */
export const OVER: ReadonlyArray<FilterOption> = (
  ["Approved", "Refused", "Withdrawn", "Reversed", "All"] as const
).map(optionOf);

/**
 * What can wait in a village, with how many of it do where that is known. What its procedure does
 * not have is left out, unless something waits there all the same.
 */
export const waitingFor = (
  { notice, appeal }: Procedure,
  work: Work,
  open: ClaimFilter,
): ReadonlyArray<FilterOption> => {
  const isThere = (filter: ClaimFilter): boolean => {
    if (filter === open || (work && countOf(work, filter) > 0)) return true;
    if (filter === "Appeals") return work !== null && appeal !== undefined;
    return OF_NOTICE.has(filter) ? notice !== undefined : true;
  };
  return WAITING.filter(isThere).map((value) => ({
    ...optionOf(value),
    ...(work ? { count: countOf(work, value) } : {}),
  }));
};

export const noneWords = (filter: ClaimFilter): string => FILTER_WORDS[filter].none;

/** What the address asks for; whatever somebody wrote there by hand is not believed. */
export const readFilter = (parameters: Pick<URLSearchParams, "get">): ClaimFilter => {
  const wanted = parameters.get("step");
  return Schema.is(ClaimFilter)(wanted) ? wanted : "Checking";
};
