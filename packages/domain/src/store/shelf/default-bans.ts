import type { Bans } from "./ban.ts";

/** What no village gives for points until it decides otherwise: what harms whoever takes it home. */
export const DEFAULT_BANS: Bans = [
  { kind: "酒", words: ["酒", "二锅头", "茅台", "五粮液"], except: ["酒精", "料酒"] },
  {
    ...{ kind: "烟", words: ["烟", "雪茄"] },
    except: ["油烟", "无烟", "戒烟", "烟雾报警", "烟感", "烟台"],
  },
  { kind: "彩票", words: ["彩票", "刮刮乐", "体彩", "福彩"], except: [] },
  { kind: "农药", words: ["农药", "敌敌畏", "百草枯", "鼠药"], except: [] },
];
