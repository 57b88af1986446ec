import type { Audience, Said } from "@huzhu/domain/outreach";
import type { Sentences } from "./sentences.ts";

type OutreachTag =
  | "CampaignDays"
  | "NobodyToVisit"
  | "TeamsDoNotFit"
  | "CampaignOver"
  | "NotInvited"
  | "WelcomedAlready"
  | "NoGiftAlong"
  | "PraiseRanks"
  | "PraiseReveals"
  | "PraiseNotAgreed"
  | "PraiseElsewhere";

export const AUDIENCE_WORDS: Record<Audience, string> = {
  eldersAlone: "家里只有老人",
  newFamilies: "一年内新来的",
  notYet: "还没参加过",
  everybody: "家里有人的都去",
};

/** What people said at their door. */
export const SAID_WORDS: Record<Said, string> = {
  howPoints: "积分怎么得",
  whatFor: "积分能换什么",
  whoHelps: "谁来帮忙",
  whatCosts: "要不要花钱",
  cannotRead: "看不懂字",
  noTime: "没有空",
  wantsToHelp: "愿意帮别人",
  wantsHelp: "想有人来帮",
  likesIt: "觉得好",
};

const WHERE = { agreed: "已经同意过了", published: "已经上栏了", withdrawn: "已经撤下了" } as const;

/** What stands in the way of going from door to door, and of praising somebody. */
export const OUTREACH_SENTENCES: Sentences<OutreachTag> = {
  CampaignDays: ({ from, until, today }) =>
    until < from ? `从${from}到${until}，结束比开始还早` : `${until}已经过了（今天是${today}）`,
  NobodyToVisit: () => "照这样选，村里一户也没有，请换一下去哪些人家",
  TeamsDoNotFit: ({ without, twice }) =>
    [
      without.length > 0 ? `有${without.length}个小组没有队去` : "",
      twice.length > 0 ? `有${twice.length}个小组分给了两个队` : "",
    ]
      .filter((part) => part !== "")
      .join("，"),
  CampaignOver: ({ title }) => `“${title}”已经结束了`,
  NotInvited: ({ title }) => `这一户不在“${title}”的名单里`,
  WelcomedAlready: ({ on }) => `${on}已经进过门、讲过了，不用再去`,
  NoGiftAlong: ({ title }) => `“${title}”没有带东西，不能记送了`,
  PraiseRanks: ({ word }) => `表扬不排名次，请不要写“${word}”`,
  PraiseReveals: ({ word }) => `公开的话不要写人家的难处，请去掉“${word}”`,
  PraiseNotAgreed: () => "这家人还没有同意，不能上栏",
  PraiseElsewhere: ({ where }) => `这条表扬${WHERE[where]}`,
};
