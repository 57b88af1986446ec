import type {
  DueState,
  GroupReason,
  NextAssessment,
  Override,
  RiskClass,
  RiskReason,
} from "@huzhu/domain/elders";

const OTHERS_HOME = (others: number): string => (others === 0 ? "没有别人" : `还有${others}人`);

/** Why an elder is in a group, told by the facts that say so. */
export const groupReasonWords = (why: GroupReason): string => {
  switch (why._tag) {
    case "OfAge":
      return `${why.age}岁，满80岁`;
    case "OnlyOneAtHome":
      return why.away === 0 ? "户内只有本人" : `户内在家只有本人，${why.away}人外出`;
    case "NoChildAtHome":
      return why.childrenAway === 0
        ? `在家没有子女，${OTHERS_HOME(why.others)}`
        : `在家没有子女，${why.childrenAway}个子女外出，在家${OTHERS_HOME(why.others)}`;
    case "AllChildrenAway":
      return why.since === null
        ? `户内${why.children}个子女都外出`
        : `户内${why.children}个子女都外出，最晚的一个${why.since}走的`;
    case "Certified":
      return why.until === null ? "有证件，长期有效" : `有证件，有效到${why.until}`;
  }
};

export const RISK_CLASS_WORDS: Record<RiskClass, string> = {
  high: "高风险",
  key: "重点",
  general: "一般",
};

/** How often somebody looks in on each class. */
export const RISK_CADENCE_WORDS: Record<RiskClass, string> = {
  high: "每周探访",
  key: "每月探访",
  general: "每季度探访",
};

export const RISK_REASON_WORDS: Record<RiskReason, string> = {
  oldAndAlone: "80岁以上独居",
  oldAndEmptyNest: "80岁以上空巢",
  oldAndLeftBehind: "80岁以上留守",
  graveIllness: "危重病",
  disabled: "失能",
  demented: "失智",
  severeDisability: "重度残疾",
  extremePoverty: "分散供养特困",
  oneChildBereaved: "计生特殊家庭",
};

export const OVERRIDE_WORDS: Record<Override, string> = {
  coma: "处于昏迷，直接定为完全失能",
  dementia: "确诊认知障碍（痴呆），加重一级",
  mentalDisorder: "确诊其他精神疾病，加重一级",
  careRisks: "近30天照护意外两次以上，加重一级",
};

export const DUE_STATE_WORDS: Record<DueState, string> = {
  never: "没评过",
  first: "该做首次评估",
  valid: "有效",
  soon: "快到期",
  overdue: "过期了",
  event: "情况有变",
};

/** When the next assessment is due, in a few words. */
export const nextAssessmentWords = ({ state, due }: NextAssessment): string => {
  if (due === null) return DUE_STATE_WORDS[state];
  const by = state === "event" ? "前复评" : "到期";
  return state === "valid" ? `有效到${due}` : `${DUE_STATE_WORDS[state]}，${due}${by}`;
};
