import { OtherStep } from "@huzhu/domain/claims";
import { CARD } from "./fake-village.ts";
import type { Hand } from "./hand.ts";
import type { Stop } from "./tour.ts";

/** From what was handed in back to the board, and on to what awards hang there. */
const seeAwards = async (hand: Hand) => {
  await hand.tap("看公示");
  await hand.tap("评奖公示");
};

const backToBoard = async (hand: Hand) => {
  await hand.tap("返回");
  await hand.tap("返回");
};

/** Every screen of the board and of one's own claims, the way people reach it. */
export const CLAIMS_TOUR: readonly Stop[] = [
  { screen: "attract", sees: "请放卡", go: async () => {} },
  { screen: "home", sees: "您要做哪样", go: (hand) => hand.tap("请放卡") },
  { screen: "board", sees: "快入账了", go: (hand) => hand.tap("看公示") },
  { screen: "fund", sees: "还剩", go: (hand) => hand.tap("账上的钱") },
  { screen: "fund by line", sees: "用在哪里", go: (hand) => hand.tap("用在哪里") },
  { screen: "board again", sees: "快入账了", go: backToBoard },
  { screen: "hamlets", sees: "看哪个组的", go: (hand) => hand.tap("换个组看") },
  { screen: "board of a hamlet", sees: "快入账了", go: (hand) => hand.tap("一组") },
  { screen: "a line of the board", sees: "我有不同意见", go: (hand) => hand.tap("李") },
  { screen: "put card", sees: "请把卡放在这里", go: (hand) => hand.tap("我有不同意见") },
  { screen: "objection", sees: "哪里不对", go: (hand) => hand.layCard(CARD) },
  { screen: "objection checked", sees: "对不对", go: (hand) => hand.tap("次数或数量不对") },
  { screen: "objection sent", sees: "先不入账", go: (hand) => hand.tap("交上去") },
  { screen: "awards", sees: "这些家得奖", go: seeAwards },
  { screen: "own award", sees: "我不同意", go: (hand) => hand.tap("您家") },
  { screen: "award doubted", sees: "哪里不对", go: (hand) => hand.tap("我不同意") },
  { screen: "award doubt checked", sees: "对不对", go: (hand) => hand.tap("算少了") },
  { screen: "award doubt sent", sees: "等村干部定", go: (hand) => hand.tap("交上去") },
  { screen: "points", sees: "最近三次", go: (hand) => hand.layCard(CARD) },
  { screen: "own claims", sees: "我家最近的申报", go: (hand) => hand.tap("我的申报") },
  { screen: "returned claim", sees: "照片看不清", go: (hand) => hand.tap("清理沟渠") },
  { screen: "withdrawal checked", sees: "对不对", go: (hand) => hand.tap("收回这件") },
  { screen: "withdrawn", sees: "不算分了", go: (hand) => hand.tap("收回") },
  { screen: "own claims again", sees: "我家最近的申报", go: (hand) => hand.tap("我的申报") },
  { screen: "deduction", sees: "扣得不对", go: (hand) => hand.tap("乱倒垃圾") },
  { screen: "appeal", sees: "哪里不对", go: (hand) => hand.tap("扣得不对") },
  { screen: "appeal checked", sees: "对不对", go: (hand) => hand.tap("那天我不在") },
  { screen: "appeal sent", sees: "等另一位村干部", go: (hand) => hand.tap("交上去") },
  { screen: "points again", sees: "最近三次", go: (hand) => hand.layCard(CARD) },
  { screen: "what one often does", sees: "您做了哪样", go: (hand) => hand.tap("我帮了忙") },
  { screen: "kinds", sees: "哪方面的忙", go: (hand) => hand.tap("找别的") },
  { screen: "deeds of a kind", sees: "您做了哪样", go: (hand) => hand.tap("互助养老") },
  { screen: "how many", sees: "做了多少", go: (hand) => hand.tap("帮老人打扫") },
  { screen: "which day", sees: "哪一天做的", go: (hand) => hand.tap("好了") },
  { screen: "report checked", sees: "对不对", go: (hand) => hand.tap("今天") },
  {
    screen: "refused",
    sees: "不能这样办",
    go: async (hand, village) => {
      village.claims.refuses = new OtherStep({ step: "OnNotice" });
      await hand.tap("交上去");
    },
  },
];
