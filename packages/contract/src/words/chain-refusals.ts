import type { ClaimStep } from "@huzhu/domain/claims";
import { localDate } from "@huzhu/domain/time";
import { stepWords } from "./claim-steps.ts";
import type { Sentences } from "./sentences.ts";

type ChainTag =
  | "OtherStep"
  | "NotApproved"
  | "OwnHousehold"
  | "KinOfHousehold"
  | "RecordedBySame"
  | "SignedAlready"
  | "NotTheirs"
  | "NoticeOver"
  | "ObjectedAlready"
  | "NoSuchObjection"
  | "ObjectionDecided"
  | "OwnObjection"
  | "NotAppealable"
  | "AppealOver"
  | "AppealedAlready"
  | "NoAppeal"
  | "AppealDecided"
  | "PostedBySame";

const now = (step: ClaimStep): string => `这条申报现在是“${stepWords(step)}”`;

const NOT_APPEALABLE = {
  nothingTaken: "这条没有扣分，不用申诉；有错请找村干部更正",
  noAppeals: "本村的细则没有定申诉的期限，请直接找村干部",
} as const;

/** What stands in the way of a claim on its way. */
export const CHAIN_SENTENCES: Sentences<ChainTag> = {
  OtherStep: ({ step }) => `${now(step)}，不能这样办，请刷新再看`,
  NotApproved: ({ state }) => `${now(state)}，只有已入账的能冲正、更正和申诉`,
  OwnHousehold: () => "自己家的积分要请别人办",
  KinOfHousehold: ({ how }) =>
    how === undefined ? "亲属家的积分要请别人办" : `亲属家的积分要请别人办：${how}`,
  RecordedBySame: () => "自己登记的申报要请另一位审核",
  SignedAlready: ({ check }) => `您在“${check}”签过字了，要请另一位来办`,
  NotTheirs: () => "谁登记的，才能由谁来改或撤回",
  NoticeOver: ({ until }) => `公示到${until}为止，已经过了；入账后有错请找村干部更正`,
  ObjectedAlready: ({ isDecided }) =>
    isDecided ? "您提过的异议已经处理了" : "您已经提过异议了，正等着处理",
  NoSuchObjection: () => "这条申报没有这个异议",
  ObjectionDecided: () => "这个异议已经处理过了",
  OwnObjection: () => "自己（或自己家）提的异议要请别人处理",
  NotAppealable: ({ because }) => NOT_APPEALABLE[because],
  AppealOver: ({ until }) => `申诉到${until}为止，已经过了`,
  AppealedAlready: ({ at }) => `${localDate(at)}已经申诉过了，一条只能申诉一次`,
  NoAppeal: () => "这条申报没有人申诉",
  AppealDecided: () => "这个申诉已经处理过了",
  PostedBySame: () => "您给这条签过字，申诉要请另一位处理",
};
