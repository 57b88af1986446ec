import type { ClaimStep } from "@huzhu/domain/claims";

/** Where a claim stands, as a village says it; checks have their own titles in the procedure. */
const STEP_WORDS: Record<ClaimStep, string> = {
  Checking: "待审核",
  Returned: "已退回",
  Checked: "待公示",
  OnNotice: "公示中",
  Halted: "有异议",
  Ready: "待入账",
  Approved: "已入账",
  Refused: "已驳回",
  Withdrawn: "已撤回",
  Reversed: "已冲正",
};

export const stepWords = (step: ClaimStep): string => STEP_WORDS[step];

/** What can happen to a claim, as its history tells it. */
const HAPPENING_WORDS: Readonly<Record<string, string>> = {
  found: "接入",
  recorded: "申报",
  signed: "签字",
  returned: "退回",
  resubmitted: "重新申报",
  withdrawn: "撤回",
  refused: "驳回",
  published: "公示",
  objected: "提出异议",
  objectionDecided: "处理异议",
  approved: "入账",
  reversed: "冲正",
  appealed: "申诉",
  appealDecided: "处理申诉",
};

export const happeningWords = (what: string): string => HAPPENING_WORDS[what] ?? what;
