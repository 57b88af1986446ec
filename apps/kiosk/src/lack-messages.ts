import type { Message } from "./message.ts";

/** 没有我要的: asking for what does not lie on the shelf. */
export const LACK_MESSAGES = {
  "lack.open": { zh: "没有我要的", icon: "hand" },
  "lack.ask": { zh: "您要哪样东西？", icon: "hand" },
  "lack.said": { zh: "说过了", icon: "check" },
  "lack.thanks": { zh: "记下了，谢谢您", icon: "check" },
  "lack.before": { zh: "这个月您说过了", icon: "check" },
  "lack.then": { zh: "村里进货的时候会看。", icon: "basket" },
  "lack.there": { zh: "{name}有货了，可以换", icon: "basket" },
  "lack.goods": { zh: "看别的", icon: "basket" },
  "lack.rice": { zh: "大米", icon: "rice-bag" },
  "lack.oil": { zh: "菜油", icon: "basket" },
  "lack.salt": { zh: "盐", icon: "basket" },
  "lack.noodles": { zh: "面条", icon: "bowl" },
  "lack.soap": { zh: "肥皂", icon: "basket" },
  "lack.powder": { zh: "洗衣粉", icon: "basket" },
  "lack.paper": { zh: "卫生纸", icon: "basket" },
  "lack.teeth": { zh: "牙膏", icon: "basket" },
  "lack.shoes": { zh: "鞋子袜子", icon: "basket" },
  "lack.bulb": { zh: "灯泡", icon: "tool" },
  "lack.medicine": { zh: "家用药箱", icon: "heart" },
  "lack.other": { zh: "别的东西", icon: "basket" },
} as const satisfies Record<string, Message>;
