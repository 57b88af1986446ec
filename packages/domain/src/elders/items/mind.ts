import type { ItemWords } from "./item.ts";

/** B3 精神状态: six items of four points, aggression and low spirits of one, consciousness of two. */
export const MIND = {
  timeSense: {
    title: "时间定向",
    grades: [
      "分不出时间",
      "只分得出白天黑夜",
      "只知道上午下午或什么季节",
      "年月说得对，日子常弄错",
      "年月日说得清，最多差一两天",
    ],
  },
  placeSense: {
    title: "空间定向",
    grades: [
      "自己家里也不认得",
      "只认得自己的屋子",
      "家里认得，出门就会迷路",
      "村里能走，生地方要人带",
      "去过的地方都找得到",
    ],
  },
  peopleSense: {
    title: "人物定向",
    grades: [
      "谁都不认得",
      "只认得最亲的一两个人",
      "认得一起住的人",
      "认得亲戚邻居，叫不全称呼",
      "周围的人都认得，叫得出称呼",
    ],
  },
  memory: {
    title: "记忆",
    grades: [
      "什么都记不住",
      "刚说的转头就忘，旧事也记不清",
      "近来的事大多记不住",
      "近来的事有时记不住",
      "近事旧事都记得",
    ],
  },
  understanding: {
    title: "理解",
    grades: [
      "听不懂，也没有反应",
      "只懂一两个字或手势",
      "简单的话要多说几遍才懂",
      "平常话听得懂，复杂的要解释",
      "别人的话都听得懂",
    ],
  },
  expressing: {
    title: "表达",
    grades: [
      "说不出，也比画不出",
      "只能说一两个字或比画",
      "说得不清楚，要反复问",
      "能说明白，但慢或要人提醒",
      "想说的都说得清楚",
    ],
  },
  aggression: {
    title: "攻击行为",
    grades: ["近一个月打人、骂人或毁东西", "近一个月没有"],
  },
  lowSpirits: {
    title: "抑郁症状",
    grades: ["近一个月情绪低落、不想动或想不开", "近一个月没有"],
  },
  consciousness: {
    title: "意识水平",
    grades: ["昏迷，叫不醒", "嗜睡或迷糊，叫得醒", "清醒"],
  },
} satisfies Record<string, ItemWords>;
