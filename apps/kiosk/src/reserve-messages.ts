import type { Message } from "./message.ts";

/** Goods that are kept for somebody: until when, by which code, and to whose door. */
export const RESERVE_MESSAGES = {
  "reserve.keep": { zh: "先留着", icon: "box" },
  "reserve.open": { zh: "留着的", icon: "box" },
  "reserve.count": { zh: "{count}份", icon: "box" },
  "reserve.done": { zh: "留好了", icon: "check" },
  "reserve.title": { zh: "留着的东西", icon: "box" },
  "reserve.goods": { zh: "{name}{pieces}{unit}", icon: "basket" },
  "reserve.code": { zh: "取货码", icon: "receipt" },
  "reserve.until": { zh: "留到{date}，在柜台拿", icon: "calendar" },
  "reserve.show": { zh: "带卡来，或说这个码", icon: "card" },
  "reserve.door": { zh: "送上门", icon: "person" },
  "reserve.asked": { zh: "记下了，送到家门口", icon: "check" },
  "reserve.taken": { zh: "有人送到家门口", icon: "people" },
  "reserve.give": { zh: "不留了", icon: "cross" },
  "reserve.sure": { zh: "{name}不留了？", icon: "box" },
  "reserve.free": { zh: "东西放回去，分也还回来。", icon: "points" },
  "reserve.stay": { zh: "还要留", icon: "back" },
  "reserve.yes": { zh: "不留了", icon: "check" },
  "reserve.freed": { zh: "放回去了，分也还回来了", icon: "check" },
} as const satisfies Record<string, Message>;
