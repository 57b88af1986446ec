import { CARD, type FakeVillage, OTHER_CARD } from "./fake-village.ts";
import type { Hand } from "./hand.ts";

export interface Stop {
  readonly screen: string;
  /** What stands there once one has arrived. */
  readonly sees: string;
  readonly go: (hand: Hand, village: FakeVillage) => Promise<void>;
}

/** Every screen, each reached from the one before, the way people reach it. */
export const TOUR: readonly Stop[] = [
  { screen: "attract", sees: "请放卡", go: async () => {} },
  { screen: "home", sees: "您要做哪样", go: (hand) => hand.tap("请放卡") },
  { screen: "put card", sees: "请把卡放在这里", go: (hand) => hand.tap("看积分") },
  { screen: "points", sees: "最近三次", go: (hand) => hand.layCard(CARD) },
  { screen: "lines", sees: "要对哪一笔", go: (hand) => hand.tap("对公示") },
  { screen: "proof", sees: "这一笔在公示里", go: (hand) => hand.tap(".*加") },
  { screen: "points again", sees: "最近三次", go: (hand) => hand.tap("晓得了") },
  { screen: "meals", sees: "今天的午饭", go: (hand) => hand.tap("今天吃饭") },
  { screen: "meal said", sees: "记下了", go: (hand) => hand.tap("来吃") },
  { screen: "meals again", sees: "您说了", go: (hand) => hand.tap("晓得了") },
  { screen: "points after meals", sees: "最近三次", go: (hand) => hand.tap("返回") },
  { screen: "kin", sees: "送给哪个亲人", go: (hand) => hand.tap("送给亲人") },
  { screen: "how much", sees: "多少分", go: (hand) => hand.tap("儿子") },
  { screen: "gift asked", sees: "要不要送", go: (hand) => hand.tap("10分") },
  { screen: "given", sees: "送到了", go: (hand) => hand.tap("送") },
  { screen: "points after a gift", sees: "最近三次", go: (hand) => hand.tap("晓得了") },
  { screen: "goods", sees: "按您要的东西", go: (hand) => hand.tap("换东西") },
  { screen: "short", sees: "这些现在就能换", go: (hand) => hand.take("大米") },
  { screen: "goods again", sees: "按您要的东西", go: (hand) => hand.tap("换别的") },
  { screen: "goods, one gone", sees: "换完了", go: (hand) => hand.take("肥皂") },
  {
    screen: "goods, one taken as often as may be",
    sees: "领完了",
    go: async (hand, village) => {
      village.useUp("g-salt");
      await hand.tap("返回");
      await hand.tap("换东西");
      await hand.tap("盐");
    },
  },
  { screen: "what is not there", sees: "您要哪样东西", go: (hand) => hand.take("没有我要的") },
  { screen: "asked for", sees: "记下了，谢谢您", go: (hand) => hand.take("鞋子") },
  { screen: "goods after asking", sees: "按您要的东西", go: (hand) => hand.tap("看别的") },
  {
    screen: "code",
    sees: "请按您的4位密码",
    go: async (hand, village) => {
      Object.assign(village.limit, { most: 10, code: "4713" });
      await hand.take("鸡蛋");
      await hand.tap("要");
    },
  },
  {
    screen: "code that was wrong",
    sees: "密码不对，还能试4次",
    go: async (hand) => {
      for (const digit of "4712") await hand.tap(digit);
    },
  },
  {
    screen: "confirm",
    sees: "还剩",
    go: async (hand, village) => {
      village.limit.most = 1_000_000;
      await hand.tap("返回");
      await hand.take("鸡蛋");
    },
  },
  { screen: "kept", sees: "取货码", go: (hand) => hand.tap("先留着") },
  { screen: "brought to the door", sees: "送到家门口", go: (hand) => hand.tap("送上门") },
  {
    screen: "goods beside what is kept",
    sees: "1份",
    go: async (hand) => {
      await hand.tap("返回");
      await hand.tap("换东西");
    },
  },
  { screen: "what is kept", sees: "送到家门口", go: (hand) => hand.tap("留着的") },
  { screen: "giving back asked", sees: "分也还回来", go: (hand) => hand.tap("不留了") },
  { screen: "goods again, all of them", sees: "放回去了", go: (hand) => hand.tap("不留了") },
  {
    screen: "done",
    sees: "换好了",
    go: async (hand) => {
      await hand.take("鸡蛋");
      await hand.tap("要");
    },
  },
  { screen: "help", sees: "哪样事", go: (hand) => hand.tap("找人帮忙") },
  { screen: "help, second page", sees: "买东西", go: (hand) => hand.tap("别的事") },
  {
    screen: "help sent",
    sees: "已经喊人了",
    go: async (hand) => {
      await hand.tap("别的事");
      await hand.tap("别的事");
      await hand.tap("要看病");
    },
  },
  { screen: "swap card", sees: "换人吗", go: (hand) => hand.layCard(OTHER_CARD) },
  { screen: "together", sees: "再放两张卡", go: (hand) => hand.tap("我们一起来") },
  {
    screen: "together again",
    sees: "40分钟",
    go: async (hand) => {
      await hand.tap("晓得了");
      await hand.layCard(OTHER_CARD);
      await hand.tap("我们一起来");
    },
  },
  { screen: "who comes", sees: "约好了", go: (hand) => hand.tap("谁来看我") },
  { screen: "three faces", sees: "帮得好不好", go: (hand) => hand.tap("李.*请您说一声") },
  { screen: "said", sees: "谢谢您", go: (hand) => hand.tap("好") },
  {
    screen: "visit told",
    sees: "约好了",
    go: async (hand) => {
      await hand.tap("晓得了");
      await hand.tap("欧阳");
    },
  },
  {
    screen: "offered",
    sees: "村干部会来找您",
    go: async (hand) => {
      await hand.tap("返回");
      await hand.tap("我想帮忙");
    },
  },
  { screen: "sight", sees: "字要多大", go: (hand) => hand.tap("大字") },
  { screen: "still there", sees: "您还在吗", go: (hand) => hand.wait(121_000) },
  {
    screen: "unheard",
    sees: "机器一通，就替您喊人",
    go: async (hand, village) => {
      await hand.tap("还在");
      await hand.tap("找人帮忙");
      village.reachable = false;
      await hand.tap("找村干部");
    },
  },
  {
    screen: "resting",
    sees: "过一会儿就好",
    go: async (hand) => {
      await hand.page.reload();
    },
  },
  {
    screen: "pairing",
    sees: "请输6位配对码",
    go: async (hand, village) => {
      village.reachable = true;
      village.paired = false;
      await hand.page.reload();
    },
  },
];
