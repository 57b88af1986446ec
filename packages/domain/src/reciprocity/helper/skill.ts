import { Schema } from "effect";

/** Skills for which an office or a school gives a paper. */
export const CertifiedSkill = Schema.Literals([
  "socialWork",
  "care",
  "medicine",
  "cooking",
  "repair",
]);
export type CertifiedSkill = typeof CertifiedSkill.Type;

/** What a helper can do for an elder. */
export const Skill = Schema.Literals([
  ...CertifiedSkill.literals,
  "cleaning",
  "bathing",
  "hairdressing",
  "errands",
  "transport",
  "company",
  "farming",
]);
export type Skill = typeof Skill.Type;

export const SKILL_LABELS: Record<Skill, string> = {
  socialWork: "社会工作",
  care: "护理",
  medicine: "看病",
  cooking: "做饭",
  repair: "修理",
  cleaning: "打扫",
  bathing: "助浴",
  hairdressing: "理发",
  errands: "跑腿代办",
  transport: "接送",
  company: "陪伴聊天",
  farming: "农活",
};

/** Who has such a paper, as people call them. */
export const PROFESSION_LABELS: Record<CertifiedSkill, string> = {
  socialWork: "社工",
  care: "护理员",
  medicine: "村医",
  cooking: "厨师",
  repair: "修理工",
};
