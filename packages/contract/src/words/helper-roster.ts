import { type Absence, LANGUAGE_LABELS, SKILL_LABELS } from "@huzhu/domain/reciprocity/helper";
import type { Out, RankReason, WhyOpen } from "@huzhu/domain/reciprocity/matching";
import type { WhyFirst } from "@huzhu/domain/reciprocity/standing";
import type { Common } from "@huzhu/domain/reciprocity/ties";

/** Why somebody is not asked on a day. */
export const absenceWords = (absence: Absence): string => {
  switch (absence._tag) {
    case "Barred":
      return `停用到${absence.until}：${absence.why}`;
    case "Resting":
      return `休息到${absence.until}`;
    case "Gone":
      return `${absence.since}后不在了`;
  }
};

/** Why a helper cannot be asked for a visit. */
export const outWords = (out: Out): string => {
  switch (out._tag) {
    case "Barred":
    case "Resting":
    case "Gone":
      return absenceWords(out);
    case "Themselves":
      return "就是老人本人";
    case "Unwanted":
      return "老人想换个人来";
    case "NotQualified":
      return `要有${out.qualification}的证，没有或已过期`;
    case "OtherSex":
      return "这项要同性来做";
    case "WeekFull":
      return `这周已满${out.most}次`;
    case "NotFree":
      return "那时没空";
  }
};

/** What speaks for a helper or against. */
export const reasonWords = (reason: RankReason): string => {
  switch (reason._tag) {
    case "SameHamlet":
      return "同组";
    case "OtherHamlet":
      return "别的组";
    case "FromOutside":
      return "村外来";
    case "Qualified":
      return `有${SKILL_LABELS[reason.skill]}证`;
    case "Skilled":
      return `会${SKILL_LABELS[reason.skill]}`;
    case "Unskilled":
      return `没说会${SKILL_LABELS[reason.skill]}`;
    case "SharesLanguage":
      return `都讲${LANGUAGE_LABELS[reason.language]}`;
    case "NoSharedLanguage":
      return "语言不通";
    case "SexAsWished":
      return "合老人意";
    case "SexNotWished":
      return "老人想要另一性别";
    case "Preferred":
      return "老人点名要的";
    case "PrefersOthers":
      return "老人点了别人";
    case "KnowsElder":
      return `来过${reason.visits}次`;
    case "Stranger":
      return "还没来过";
    case "Load":
      return reason.visits === 0 ? "近四周没派过" : `近四周${reason.visits}次`;
    case "GivesBack":
      return `受过帮助，还差${reason.minutes}分钟`;
    case "Kin":
      return "是亲属，不计分";
  }
};

const MINUTES_AN_HOUR = 60;

/** Why somebody is helped sooner. */
export const firstWords = (why: WhyFirst): string => {
  switch (why._tag) {
    case "Urgent":
      return "急事";
    case "LookedAfter":
      return "照顾在先";
    case "HasGiven":
      return `帮过别人${Math.floor(why.minutes / MINUTES_AN_HOUR)}小时`;
  }
};

const OPEN_WORDS: Record<WhyOpen["why"], string> = {
  Barred: "停用",
  Resting: "在休息",
  Gone: "不在了",
  Themselves: "是本人",
  Unwanted: "这家不合适",
  NotQualified: "没有要求的证",
  OtherSex: "性别不合",
  WeekFull: "这周已满",
  NotFree: "那时没空",
  GivenToOthers: "时间给了更急的",
};

/** Why nobody goes: `6人那时没空，2人没有要求的证`. */
export const openWords = (why: ReadonlyArray<WhyOpen>): string =>
  why.length === 0
    ? "名册上还没有帮手"
    : why.map(({ why: one, helpers }) => `${helpers}人${OPEN_WORDS[one]}`).join("，");

/** What two people have in common. */
export const commonWords = (common: Common): string => {
  switch (common._tag) {
    case "SameHamlet":
      return "同组";
    case "SameLanguage":
      return `都讲${LANGUAGE_LABELS[common.language]}`;
    case "NearInAge":
      return common.years === 0 ? "同岁" : `差${common.years}岁`;
    case "FewTies":
      return common.ties === 0 ? "也没有往来" : "往来也少";
  }
};
