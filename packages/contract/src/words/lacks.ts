import type { CommonThing } from "@huzhu/domain/store/lack";
import type { Sentences } from "./sentences.ts";

/** Common things as people ask for them. */
export const COMMON_THING_WORDS: Record<CommonThing, string> = {
  rice: "大米",
  oil: "菜油",
  salt: "盐",
  noodles: "面条",
  soap: "肥皂",
  powder: "洗衣粉",
  paper: "卫生纸",
  teeth: "牙膏",
  shoes: "鞋子袜子",
  bulb: "灯泡",
  medicine: "家用药箱",
  other: "别的东西",
};

/** What is said of asking for what is not there. */
export const LACK_SENTENCES: Sentences<"OnTheShelf" | "AskedAlready"> = {
  OnTheShelf: ({ name }) => `${name}货架上有，现在就能换`,
  AskedAlready: () => "这个月已经记过了",
};
