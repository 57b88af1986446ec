import type { Sentences } from "./sentences.ts";

const DAY_STATES = {
  none: "还没有开门",
  opening: "还没有开门",
  open: "正开着门",
  handing: "正在交班，等另一个人签字",
  closed: "已经关门了",
  objected: "监委会有异议，还没有答复",
  checked: "监委会已经签字了",
} as const;

const on = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;

/** What is said of the store's days. */
export const STORE_DAY_SENTENCES: Sentences<
  "DayElsewhere" | "DayNotClosed" | "DayUncounted" | "NotTheKeeper" | "NotTheSuccessor" | "OwnDay"
> = {
  DayElsewhere: ({ state }) => `这一天${DAY_STATES[state]}`,
  DayNotClosed: ({ day }) => `${on(day)}开了门没有关，先把那天关了`,
  DayUncounted: ({ goods }) =>
    goods.length === 0 ? "还没有数，先数一数" : `还有${goods.length}样没有数完`,
  NotTheKeeper: () => "只有正当班的人能交班，也不能交给自己",
  NotTheSuccessor: () => "这个班不是交给你的",
  OwnDay: () => "数的人、当班的人自己不能签，请监委会的人来签",
};
