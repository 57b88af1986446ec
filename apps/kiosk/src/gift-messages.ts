import type { Message } from "./message.ts";

/** Points given to kin. */
export const GIFT_MESSAGES = {
  "gift.open": { zh: "送给亲人", icon: "heart" },
  "gift.ask": { zh: "把分送给哪个亲人？", icon: "people" },
  "gift.none": { zh: "现在没有亲人可以送", icon: "people" },
  "gift.many": { zh: "送{name}多少分？", icon: "points" },
  "gift.few": { zh: "分不够送，留着自己用", icon: "points" },
  "gift.points": { zh: "{points}分", icon: "points" },
  "gift.pay": { zh: "从您的分里拿{points}分", icon: "points" },
  "gift.to": { zh: "送给{tie}{name}", icon: "heart" },
  "gift.left": { zh: "您还剩{left}分", icon: "points" },
  "gift.sure": { zh: "要不要送？", icon: "heart" },
  "gift.no": { zh: "不送", icon: "cross" },
  "gift.yes": { zh: "送", icon: "check" },
  "gift.done": { zh: "送到了，{name}多了{points}分", icon: "heart" },
  "gift.closed": { zh: "村里现在不让送分", icon: "information" },
  "gift.short": { zh: "送的比有的多了{points}分", icon: "points" },
} as const satisfies Record<string, Message>;
