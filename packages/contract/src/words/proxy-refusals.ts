import type { MandateStanding } from "@huzhu/domain/people/proxy";
import type { Sentences } from "./sentences.ts";

type ProxyTag =
  | "OwnProxy"
  | "ProxyTooYoung"
  | "MandateTooLong"
  | "NothingAllowed"
  | "MoreThanADay"
  | "ProxyAlready"
  | "MandateEnded"
  | "OutOfScope"
  | "OverAllowance"
  | "NotEnoughUnseen";

/** How a mandate stands, as a list says it. */
export const MANDATE_WORDS: Record<MandateStanding, string> = {
  holds: "有效",
  notYet: "还没开始",
  over: "到期了",
  revoked: "取消了",
  elderGone: "老人不在了或迁走了",
  delegateGone: "代理人不在了或迁走了",
};

const ENDED: Record<MandateStanding, (from: string, until: string) => string> = {
  holds: () => "这份代理现在有效",
  notYet: (from) => `这份代理${from}才开始`,
  over: (_, until) => `这份代理${until}到期了，要续请重新登记`,
  revoked: () => "这份代理已经取消了",
  elderGone: () => "老人已经不在村里，这份代理不再有效",
  delegateGone: () => "代理人已经不在村里，这份代理不再有效",
};

const NEEDS = { see: "看积分", ask: "求助、申报", spend: "换东西" } as const;

/** What stands in the way of acting for somebody else. */
export const PROXY_SENTENCES: Sentences<ProxyTag> = {
  OwnProxy: () => "自己不用给自己当代理人，请选别人",
  ProxyTooYoung: ({ age, from }) => `代理人要满${from}岁，这个人今天${age}岁`,
  MandateTooLong: ({ latest, days }) => `一次最多登记${days}天，最晚到${latest}，到期可以续`,
  NothingAllowed: () => "请至少勾选一样可以代办的事",
  MoreThanADay: ({ perDay, perRedemption }, points) =>
    `一次${points(perRedemption)}分比一天${points(perDay)}分还多，请改小`,
  ProxyAlready: ({ from, until }) => `这个人已经是代理人了（${from}到${until}），时间重叠`,
  MandateEnded: ({ because, from, until }) => ENDED[because](from, until),
  OutOfScope: ({ need }) => `老人没有同意代理人代办“${NEEDS[need]}”`,
  OverAllowance: ({ left, wanted, perDay, perRedemption, spentToday }, points) =>
    left === 0
      ? `今天代领的${points(perDay)}分已经用完了，明天再来`
      : `今天还能用${points(left)}分，这次要${points(wanted)}分（一次最多${points(perRedemption)}分，` +
        `一天最多${points(perDay)}分，今天用了${points(spentToday)}分）`,
  NotEnoughUnseen: ({ price }, points) => `老人的积分不够${points(price)}分`,
};
