import { PROXY_CARD } from "./fake-village.ts";
import type { Stop } from "./tour.ts";

/** Every screen of acting for somebody, and of who acts for oneself, the way people reach it. */
export const PROXIES_TOUR: readonly Stop[] = [
  { screen: "for whom", sees: "今天给谁办", go: (hand) => hand.layCard(PROXY_CARD) },
  { screen: "points of the other", sees: "您在替王", go: (hand) => hand.tap("替王") },
  { screen: "goods for the other", sees: "今天还能用", go: (hand) => hand.tap("换东西") },
  { screen: "confirm for the other", sees: "还剩", go: (hand) => hand.take("鸡蛋") },
  { screen: "done for the other", sees: "代办", go: (hand) => hand.tap("要") },
  {
    screen: "own points",
    sees: "谁替我办",
    go: async (hand) => {
      await hand.layCard(PROXY_CARD);
      await hand.tap("给自己办");
    },
  },
  { screen: "who acts for me", sees: "能替您办事", go: (hand) => hand.tap("谁替我办") },
  { screen: "dismissing asked", sees: "替您办了", go: (hand) => hand.tap("欧阳") },
  { screen: "dismissed", sees: "没有人替您办事", go: (hand) => hand.tap("不要了") },
  {
    screen: "what may not be seen",
    sees: "没让看",
    go: async (hand, village) => {
      village.proxies.scope = { ...village.proxies.scope, see: false };
      await hand.layCard(PROXY_CARD);
      await hand.tap("替王");
    },
  },
  {
    screen: "ended",
    sees: "不能替他办了",
    go: async (hand, village) => {
      village.proxies.ended = true;
      await hand.layCard(PROXY_CARD);
      await hand.tap("替王");
    },
  },
];
