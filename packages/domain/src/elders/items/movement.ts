import { byHelp, type ItemWords } from "./item.ts";

/** B2 基础运动能力: three items of four points and one of three. */
export const MOVEMENT = {
  turningInBed: byHelp("床上体位转移", "自己翻身、坐起、躺下"),
  bedToChair: byHelp("床椅转移", "自己从床上移到椅子，再回来"),
  walking: byHelp("平地行走", "自己在平地走五十米左右"),
  stairs: {
    title: "上下楼梯",
    grades: ["上下不了", "要别人扶着才行", "要人看着，或靠扶手、拐杖", "自己上下一层楼"],
  },
} satisfies Record<string, ItemWords>;
