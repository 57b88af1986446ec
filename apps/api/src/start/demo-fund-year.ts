import { type FundSource, LineCode } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";

export const yuan = (many: number) => Fen.make(Math.round(many * 100));
export const code = (name: string) => LineCode.make(name);

/** Title, what for, how much a year, and above which sum two approve; in yuan. */
export const LINES: ReadonlyArray<
  readonly [name: string, title: string, purpose: string, plan: number]
> = [
  ["canteen", "老年食堂", "食堂买菜、添锅碗", 18_000],
  ["awards", "敬老奖励", "发给做得好的家庭和邻居", 12_000],
  ["goods", "积分超市", "给积分超市进货", 15_000],
  ["outreach", "入户宣传", "上门宣传带的米油", 6_000],
  ["relief", "急难帮扶", "谁家急用钱，先帮一把", 8_000],
];

export const DONORS: ReadonlyArray<readonly [name: string, source: FundSource, person: boolean]> = [
  ["虚构县民政局", "government", false],
  ["清水村股份合作社", "collective", false],
  ["云岭民宿", "business", false],
  ["兴农粮油公司", "enterprise", false],
  ["虚构县慈善会", "charity", false],
  ["林建国", "villagers", true],
];

export interface Coming {
  readonly ago: number;
  readonly from: number;
  readonly line: string;
  readonly amount: number;
  readonly use?: string;
  readonly bound?: boolean;
  readonly cash?: boolean;
}

/** How many days ago what came from whom; the donors are numbered as above. */
export const GIFTS: ReadonlyArray<Coming> = [
  { ago: 320, from: 0, line: "canteen", amount: 12_000, bound: true },
  { ago: 312, from: 1, line: "awards", amount: 8_000 },
  { ago: 290, from: 2, line: "goods", amount: 5_000 },
  { ago: 251, from: 3, line: "goods", amount: 6_000 },
  { ago: 230, from: 4, line: "relief", amount: 5_000, bound: true },
  { ago: 196, from: 5, line: "canteen", amount: 600, cash: true },
  { ago: 150, from: 2, line: "outreach", amount: 3_800 },
  { ago: 128, from: 3, line: "outreach", amount: 2_000, use: "冬衣", bound: true },
  { ago: 90, from: 1, line: "awards", amount: 3_000 },
  { ago: 41, from: 5, line: "relief", amount: 1_000, bound: true },
];

export interface Going {
  readonly ago: number;
  readonly line: string;
  readonly amount: number;
  readonly title: string;
  readonly to: string;
  readonly use?: string;
  /** To so many families, each as much. */
  readonly families?: number;
}

export const PAYMENTS: ReadonlyArray<Going> = [
  { ago: 300, line: "canteen", amount: 1_860, title: "食堂添锅碗、消毒柜", to: "镇上厨具店" },
  {
    ago: 262,
    line: "goods",
    amount: 3_420.5,
    title: "积分超市进货：米、油、洗衣粉",
    to: "兴农粮油公司",
  },
  { ago: 224, line: "canteen", amount: 2_140, title: "食堂春季买菜", to: "老周菜店" },
  { ago: 201, line: "relief", amount: 1_600, title: "急难帮扶", to: "", families: 2 },
  { ago: 140, line: "outreach", amount: 1_260, title: "入户宣传的米和油", to: "兴农粮油公司" },
  { ago: 118, line: "awards", amount: 4_500, title: "上半年敬老奖励", to: "", families: 9 },
  { ago: 102, line: "canteen", amount: 2_385.6, title: "食堂夏季买菜", to: "老周菜店" },
  { ago: 66, line: "goods", amount: 2_910, title: "积分超市进货：中秋", to: "兴农粮油公司" },
  {
    ago: 22,
    line: "outreach",
    amount: 1_480,
    title: "给独居老人的冬衣",
    to: "镇上服装店",
    use: "冬衣",
  },
];
