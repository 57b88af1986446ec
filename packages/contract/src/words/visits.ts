import { OCCASION_LABELS } from "@huzhu/domain/catalog";
import { CARE_EVENT_LABELS } from "@huzhu/domain/elders";
import {
  ASPECTS,
  type Aspect,
  type Cause,
  type DayPart,
  type Feedback,
  type HelpKind,
  type PassReason,
  type Seen,
} from "@huzhu/domain/reciprocity";

/** What somebody wants. */
export const HELP_WORDS: Record<HelpKind, string> = {
  card: "卡的事",
  doctor: "看病",
  repair: "修东西",
  talk: "说说话",
  meal: "送饭",
  errand: "买东西办事",
  clean: "打扫洗衣",
  ride: "陪着出门",
  other: "别的事",
  offer: "想来帮忙",
};

export const DAY_PART_WORDS: Record<DayPart, string> = {
  morning: "上午",
  afternoon: "下午",
  evening: "晚上",
  any: "全天",
};

export const FEEDBACK_WORDS: Record<Feedback, string> = {
  good: "满意",
  fair: "一般",
  bad: "不满意",
};

export const ASPECT_WORDS: Record<Aspect, string> = {
  health: "身体",
  mood: "心情",
  utilities: "水电气",
  hygiene: "卫生",
  neighbours: "邻里",
};

export const GRADE_WORDS = { 1: "好", 2: "一般", 3: "不好" } as const;

/** What was seen at a visit, one by one: 身体好, 卫生不好, and what was written besides. */
export const seenWords = (seen: Seen): ReadonlyArray<string> => [
  ...ASPECTS.flatMap((aspect) => {
    const grade = seen[aspect];
    return grade === null ? [] : [`${ASPECT_WORDS[aspect]}${GRADE_WORDS[grade]}`];
  }),
  ...(seen.note === "" ? [] : [seen.note]),
];

/** Why a visit is made, as a list says it. */
export const causeWords = (cause: Cause): string => {
  switch (cause._tag) {
    case "OfRequest":
      return "求助";
    case "OfPlan":
      return "探访计划";
    case "OfOccasion":
      return OCCASION_LABELS[cause.kind];
    case "OfCareEvent":
      return CARE_EVENT_LABELS[cause.kind];
    case "OfRadar":
      return cause.days === null ? "从没人去过" : `${cause.days}天没人去`;
    case "ByHand":
      return "另行安排";
  }
};

/** Why a rung of the ladder is passed over. */
export const passWords = (why: PassReason): string => {
  switch (why._tag) {
    case "AllAway":
      return `家里能帮的${why.away}个人都在外`;
    case "NobodyAble":
      return "家里没有能帮的人";
    case "Declined":
      return "问过了，帮不了";
    case "NobodyFree":
      return why.helpers === 0 ? "还没有帮手" : `${why.helpers}个帮手那时都没空`;
    case "Unqualified":
      return `要有“${why.qualification}”的人才行`;
    case "NoProvider":
      return "这里没有人收费做这个";
    case "TooDear":
      return "价钱付不起";
    case "Urgent":
      return "急事，等不及";
  }
};
