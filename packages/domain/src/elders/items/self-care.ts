import { byHelp, type ItemWords } from "./item.ts";

/** B1 自理能力: eight items of four points. */
export const SELF_CARE = {
  eating: byHelp("进食", "自己能把饭菜送进嘴里咽下"),
  grooming: byHelp("修饰", "自己洗脸、刷牙、梳头、剃须"),
  bathing: byHelp("洗澡", "自己能洗好全身"),
  dressingUpper: byHelp("穿脱上衣", "自己穿脱上衣、扣扣子"),
  dressingLower: byHelp("穿脱裤子鞋袜", "自己穿脱裤子、鞋、袜"),
  bladder: {
    title: "小便控制",
    grades: [
      "完全管不住，或长期插管",
      "多数时候管不住，要别人照料",
      "常有管不住，要人提醒或帮一把",
      "夜里或偶尔管不住，自己能料理",
      "白天夜里都管得住",
    ],
  },
  bowel: {
    title: "大便控制",
    grades: [
      "完全管不住",
      "多数时候管不住，要别人照料",
      "常有管不住，要人提醒或帮一把",
      "偶尔管不住，自己能料理",
      "都管得住",
    ],
  },
  toileting: byHelp("如厕", "自己去厕所、擦净、整理衣裤"),
} satisfies Record<string, ItemWords>;
