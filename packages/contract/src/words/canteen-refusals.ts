import type { Weekday } from "@huzhu/domain/canteen";
import type { Sentences } from "./sentences.ts";
import { yuan } from "./yuan.ts";

type CanteenTag =
  | "NotServed"
  | "HadAlready"
  | "OwesTooMuch"
  | "NotEatenYet"
  | "TooLateToSignUp"
  | "NothingToTakeBack";

export const WEEKDAY_WORDS: Record<Weekday, string> = {
  1: "周一",
  2: "周二",
  3: "周三",
  4: "周四",
  5: "周五",
  6: "周六",
  7: "周日",
};

/** What stands in the way of a line in the canteen's book. */
export const CANTEEN_SENTENCES: Sentences<CanteenTag> = {
  NotServed: ({ title, on, weekdays }) =>
    weekdays.length === 0
      ? `${title}还没有开门的日子，请先定好`
      : `${on}没有${title}，开门的日子是${weekdays.map((day) => WEEKDAY_WORDS[day]).join("、")}`,
  HadAlready: ({ title, on }) => `${on}的${title}已经记过了`,
  OwesTooMuch: ({ owed, most }) => `记上就欠${yuan(owed)}了，最多只能欠${yuan(most)}，请先交钱`,
  NotEatenYet: ({ on, today }) => `${on}还没到（今天是${today}）`,
  TooLateToSignUp: ({ title, until }) => `${title}要在${until}点以前说，请当面告诉做饭的人`,
  NothingToTakeBack: () => "这一行已经划掉了",
};
