import type { RequestStep, Rung, VisitStep } from "@huzhu/domain/reciprocity";
import type { Sentences } from "./sentences.ts";

/** Where a request stands, as a list names it. */
export const REQUEST_STEP_WORDS: Record<RequestStep, string> = {
  Asked: "刚提出",
  Looking: "正在找人",
  Agreed: "已约好",
  Visited: "去过了",
  Closed: "已办结",
  Cancelled: "不用了",
  PassedOn: "已转办",
};

/** Where a visit stands, as a list names it. */
export const VISIT_STEP_WORDS: Record<VisitStep, string> = {
  Planned: "待上门",
  CheckedIn: "正在服务",
  CheckedOut: "待确认",
  Confirmed: "已确认",
  Disputed: "有争议",
  Void: "不算数",
  Missed: "没去成",
  CalledOff: "已取消",
};

export const RUNG_WORDS: Record<Rung, string> = {
  family: "自己和家人",
  mutualAid: "邻里互助",
  bought: "购买服务",
  public: "公家兜底",
};

type VisitTag =
  | "ServiceUnknown"
  | "VisitNotToday"
  | "DayOver"
  | "OtherRequestStep"
  | "OtherRung"
  | "LastRung"
  | "NotUrgent"
  | "OtherVisitStep"
  | "PhotosEnough"
  | "VisitLater"
  | "OtherDoor"
  | "LinkOver"
  | "LinkCodeWanted"
  | "LinkCodeWrong"
  | "NobodyGoes"
  | "WentBeforeCame"
  | "SharesOfOthers"
  | "LongerThanVisit"
  | "NotByItselfYet"
  | "ChallengeOver"
  | "DecidedAlready"
  | "OneOfTheSides"
  | "SpokeAlready"
  | "PolicyInThePast";

/** What stands in the way of asking for help, of going there, and of what comes of it. */
export const VISIT_SENTENCES: Sentences<VisitTag> = {
  ServiceUnknown: ({ service, on }) => `${on}的服务清单里没有“${service}”这一项`,
  VisitNotToday: () => "这两位今天没有约好的走访",
  DayOver: ({ date, today }) => `${date}已经过了，今天是${today}`,
  OtherRequestStep: ({ step }) => `这条求助现在是“${REQUEST_STEP_WORDS[step]}”，请刷新页面再看`,
  OtherRung: ({ rung }) => `现在轮到“${RUNG_WORDS[rung]}”，请按顺序来`,
  LastRung: () => "公家兜底是最后一级，后面没有了",
  NotUrgent: () => "这条求助没有标成急事，要先问过这一级",
  OtherVisitStep: ({ step }) => `这次走访现在是“${VISIT_STEP_WORDS[step]}”，请刷新页面再看`,
  PhotosEnough: ({ most }) => `一次走访最多存${most}张照片，已经够了`,
  VisitLater: ({ on, today }) => `这次走访约在${on}，今天是${today}，还没到`,
  OtherDoor: () => "这不是这一家的号码，请再看看老人的卡或派单",
  LinkOver: () => "这个链接不能用了，请找村里再要一个",
  LinkCodeWanted: () => "请输村里告诉您的口令",
  LinkCodeWrong: () => "口令不对，请再试一次",
  NobodyGoes: () => "还没有安排谁去",
  WentBeforeCame: () => "走的时间比来的时间还早",
  SharesOfOthers: ({ missing, strange }) =>
    `每个帮手的时间都要填一次（少了${missing.length}个，多了${strange.length}个）`,
  LongerThanVisit: ({ minutes, lasted }) => `填了${minutes}分钟，可这次走访一共${lasted}分钟`,
  NotByItselfYet: ({ from }) => `没人说话的走访，到${from}才自动算数`,
  ChallengeOver: ({ until }) => `提争议的时间到${until}为止，已经过了`,
  DecidedAlready: ({ on }) => `这次走访的争议${on}已经裁定过了`,
  OneOfTheSides: () => "您是其中一方的家人或亲戚，要请别人来定",
  SpokeAlready: () => "您在这件事上说过话或登记过，要请别人来裁定",
  PolicyInThePast: ({ from, today }) => `${from}已经过了，新规定最早从今天（${today}）起算`,
};
