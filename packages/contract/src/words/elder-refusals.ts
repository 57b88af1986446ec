import { ABILITY_ITEMS, ELDER_GROUP_LABELS, type ItemCode } from "@huzhu/domain/elders";
import { localDate } from "@huzhu/domain/time";
import type { Sentences } from "./sentences.ts";

type ElderTag =
  | "ItemsMissing"
  | "MarkOutOfRange"
  | "NotAnElder"
  | "DayToCome"
  | "OtherReasonUnsaid"
  | "NothingToReplace"
  | "EndsBeforeStart"
  | "CertifiedAlready"
  | "RevokedAlready";

const titleOf = (code: ItemCode): string =>
  ABILITY_ITEMS.find((item) => item.code === code)?.title ?? code;

const MOST_NAMED = 3;

/** What stands in the way of assessing elders and of writing down what offices certify. */
export const ELDER_SENTENCES: Sentences<ElderTag> = {
  ItemsMissing: ({ items }) => {
    const named = items.slice(0, MOST_NAMED).map(titleOf).join("、");
    return `还有${items.length}项没有评：${named}${items.length > MOST_NAMED ? "等" : ""}`;
  },
  MarkOutOfRange: ({ item, mark, most }) => `${titleOf(item)}只能打0到${most}分，${mark}分不行`,
  NotAnElder: ({ age, from }) => `满${from}岁才算老人，那天${age}岁`,
  DayToCome: ({ date }) => `日期${date}还没到`,
  OtherReasonUnsaid: () => "评估原因选了“其他”，请在备注里写明原因",
  NothingToReplace: () => "要更正的那次评估不是这位老人的，或者已经更正过了，请刷新页面再看",
  EndsBeforeStart: ({ from, until }) => `截止日期${until}比开始日期${from}还早`,
  CertifiedAlready: ({ group, from, until }) =>
    `${ELDER_GROUP_LABELS[group]}已经登记过了（${from}起，${until === null ? "长期" : `到${until}`}），时间重叠`,
  RevokedAlready: ({ at, from }) => `这份证件${localDate(at)}已经注销过了，从${from}起不算`,
};
