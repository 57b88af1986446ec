import { WEEKDAY_LABELS } from "@huzhu/domain/reciprocity/helper";
import type { Sentences } from "./sentences.ts";
import { DAY_PART_WORDS } from "./visits.ts";

type HelperTag =
  | "TooYoungToHelp"
  | "HelperAlready"
  | "TimeTwice"
  | "QualifiedAlready"
  | "WishedAndNot"
  | "NotWaitingForStarter";

/** What stands in the way of keeping the roster of helpers. */
export const HELPER_SENTENCES: Sentences<HelperTag> = {
  TooYoungToHelp: ({ age, from }) => `满${from}岁才能当帮手，现在${age}岁`,
  HelperAlready: ({ since }) => `${since}起已经在帮手名册上了`,
  TimeTwice: ({ weekday, part }) =>
    `${WEEKDAY_LABELS[weekday]}${DAY_PART_WORDS[part]}写了两次，请合成一次`,
  QualifiedAlready: ({ number, from }) => `证号${number}已经登记过了（${from}起），时间重叠`,
  WishedAndNot: () => "同一个人写成了既想要又想换，只能留一边",
  NotWaitingForStarter: () => "名单里有人不用发：今年发过了，或者自己能帮别人，请刷新页面再看",
};
