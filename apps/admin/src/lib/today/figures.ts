import type { Today } from "@huzhu/contract";
import type { Duty } from "@huzhu/domain/governance";
import type { Points } from "@huzhu/domain/points";

/** One figure of the village, and the rows behind it. */
export interface Figure {
  readonly title: string;
  readonly value: string;
  readonly unit: string;
  readonly route:
    | "/households"
    | "/residents"
    | "/accounts"
    | "/counter"
    | "/redemptions"
    | "/rulebooks";
  readonly duty: Duty;
}

export const figuresOf = (today: Today, points: (amount: Points) => string): readonly Figure[] => [
  {
    title: "农户",
    value: String(today.households),
    unit: "户",
    route: "/households",
    duty: "see-people",
  },
  {
    title: "村民",
    value: String(today.residents),
    unit: `人，其中60岁以上${today.elders}人`,
    route: "/residents",
    duty: "see-people",
  },
  {
    title: "各家还没用的积分",
    value: points(today.outstanding),
    unit: "分",
    route: "/accounts",
    duty: "see-ledger",
  },
  {
    title: "今天换出去",
    value: String(today.redemptionsToday),
    unit: `次，用了${points(today.pointsRedeemedToday)}分`,
    route: "/redemptions",
    duty: "see-goods",
  },
  {
    title: "现行细则",
    value: today.rulebookVersion === null ? "还没有" : `第${today.rulebookVersion}版`,
    unit: "",
    route: "/rulebooks",
    duty: "see-rulebooks",
  },
];
