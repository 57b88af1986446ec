import { byHelp, type ItemWords } from "./item.ts";

/** B4 感知觉与社会参与: sight and hearing of two points, then four, three and four. */
export const SOCIETY = {
  sight: {
    title: "视力",
    grades: ["看不见，或只分得出亮暗", "看得见大的东西，看不清字", "戴上眼镜能看清书报上的字"],
  },
  hearing: {
    title: "听力",
    grades: ["听不见，或要对着耳朵大声喊", "要大点声、慢点说", "平常说话听得清，可戴助听器"],
  },
  dailyAffairs: byHelp("执行日常事务", "自己买东西、管钱、用电话、做家务"),
  transport: {
    title: "使用交通工具外出",
    grades: ["出不了门", "要人全程陪着", "要人帮着安排或扶上车", "自己坐车或骑车出门"],
  },
  socialising: {
    title: "社会交往",
    grades: [
      "不和人来往，没有反应",
      "只和照顾的人有一点来往",
      "要人带着才和人来往",
      "熟人来往没问题，生人有困难",
      "和熟人生人都能好好来往",
    ],
  },
} satisfies Record<string, ItemWords>;
