import type { Message } from "./message.ts";

/** What the first screen tells everybody, one thing after the other. */
export const NEWS_MESSAGES = {
  "news.meal": { zh: "今天的{title}", icon: "bowl" },
  "news.mealUntil": { zh: "{hour}点以前说一声", icon: "clock" },
  "news.praise": { zh: "好人好事", icon: "heart" },
  "news.family": { zh: "{hamlet}{name}家", icon: "people" },
  "news.board": { zh: "村里公示", icon: "receipt" },
  "news.claims": { zh: "{count}件事快入账了", icon: "receipt" },
  "news.award": { zh: "评奖公示", icon: "check" },
} as const satisfies Record<string, Message>;
