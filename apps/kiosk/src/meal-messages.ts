import type { Message } from "./message.ts";

/** The canteen: what is cooked today, and who comes. */
export const MEAL_MESSAGES = {
  "meal.open": { zh: "今天吃饭", icon: "bowl" },
  "meal.title": { zh: "今天的{title}", icon: "bowl" },
  "meal.price": { zh: "一份{yuan}元", icon: "coins" },
  "meal.free": { zh: "不要钱", icon: "coins" },
  "meal.until": { zh: "来不来？{hour}点以前说", icon: "clock" },
  "meal.over": { zh: "过了{hour}点，请找做饭的人", icon: "clock" },
  "meal.coming": { zh: "您说了，今天来吃", icon: "check" },
  "meal.away": { zh: "您说了，今天不来", icon: "cross" },
  "meal.yes": { zh: "来吃", icon: "check" },
  "meal.no": { zh: "不来", icon: "cross" },
  "meal.none": { zh: "今天没有做饭", icon: "bowl" },
  "meal.noted": { zh: "记下了，给您做一份", icon: "check" },
  "meal.notedAway": { zh: "记下了，今天不做您的", icon: "check" },
} as const satisfies Record<string, Message>;
