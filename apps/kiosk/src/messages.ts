import { CLAIM_MESSAGES } from "./claim-messages.ts";
import { GIFT_MESSAGES } from "./gift-messages.ts";
import { HELP_MESSAGES } from "./help-messages.ts";
import { LACK_MESSAGES } from "./lack-messages.ts";
import { MEAL_MESSAGES } from "./meal-messages.ts";
import type { Message } from "./message.ts";
import { NEWS_MESSAGES } from "./news-messages.ts";
import { RESERVE_MESSAGES } from "./reserve-messages.ts";
import { TROUBLE_MESSAGES } from "./trouble-messages.ts";

/**
 * Everything the kiosk ever says, in a neighbour's words: sentences of at most 14 hanzi, labels of
 * at most 4. `{name}` marks what is filled in. A clip pack is a folder of these keys.
 */
export const MESSAGES = {
  "attract.card": { zh: "请放卡", icon: "card" },
  "attract.reader": { zh: "放卡的机器没连上", icon: "help" },
  "attract.touch": { zh: "没带卡，按这里", icon: "hand" },

  "home.ask": { zh: "您要做哪样？", icon: "hand" },
  "home.points": { zh: "看积分", icon: "points" },
  "home.goods": { zh: "换东西", icon: "basket" },
  "home.board": { zh: "看公示", icon: "receipt" },
  "home.help": { zh: "找人帮忙", icon: "help" },

  "card.put": { zh: "请把卡放在这里", icon: "card" },
  "card.type": { zh: "没有卡，就按卡号", icon: "hand" },
  "card.enter": { zh: "好了", icon: "check" },
  "card.erase": { zh: "去掉", icon: "back" },

  "swap.ask": { zh: "换人吗？", icon: "people" },
  "swap.why": { zh: "来了另一张卡。", icon: "card" },
  "swap.yes": { zh: "换人", icon: "check" },
  "swap.no": { zh: "不换", icon: "cross" },

  "whom.ask": { zh: "今天给谁办？", icon: "people" },
  "whom.self": { zh: "给自己办", icon: "person" },
  "whom.other": { zh: "替{name}办", icon: "people" },
  "whom.acting": { zh: "您在替{name}办", icon: "people" },
  "whom.spend": { zh: "今天还能用{points}分", icon: "points" },
  "whom.unseen": { zh: "他没让看有多少分。", icon: "information" },
  "proxies.open": { zh: "谁替我办", icon: "people" },
  "proxies.title": { zh: "这些人能替您办事", icon: "people" },
  "proxies.none": { zh: "没有人替您办事。", icon: "people" },
  "proxies.until": { zh: "到{date}", icon: "calendar" },
  "proxies.see": { zh: "看积分", icon: "points" },
  "proxies.ask": { zh: "求助申报", icon: "hand" },
  "proxies.spend": { zh: "一天{points}分", icon: "basket" },
  "proxies.stop": { zh: "不要他办", icon: "cross" },
  "proxies.sure": { zh: "不要{name}替您办了？", icon: "people" },
  "proxies.once": { zh: "马上就停，他不能再办。", icon: "information" },
  "proxies.keep": { zh: "还要他办", icon: "back" },
  "proxies.yes": { zh: "不要了", icon: "check" },

  "points.greeting": { zh: "{name}老人家", icon: "person" },
  "points.greeting.neighbour": { zh: "{name}，您好", icon: "person" },
  "points.have": { zh: "您有", icon: "points" },
  "points.theirs": { zh: "他有", icon: "points" },
  "points.latest": { zh: "最近三次", icon: "receipt" },
  "points.none": { zh: "还没有记过分。", icon: "receipt" },
  "points.goods": { zh: "换东西", icon: "basket" },
  "points.proof": { zh: "对公示", icon: "receipt" },
  "points.claims": { zh: "我的申报", icon: "calendar" },
  "points.report": { zh: "我帮了忙", icon: "hand" },
  "points.leave": { zh: "我走了", icon: "leave" },

  "lines.choose": { zh: "要对哪一笔？", icon: "hand" },

  "proof.inside": { zh: "这一笔在公示里", icon: "check" },
  "proof.unchanged": { zh: "记下以后，没人改过。", icon: "check" },
  "proof.notice": { zh: "第{number}号公示，{date}", icon: "calendar" },
  "proof.compare": { zh: "和墙上的纸对一对：", icon: "receipt" },
  "proof.notYet": { zh: "这一笔还没上公示", icon: "clock" },
  "proof.tomorrow": { zh: "明天再来对。", icon: "calendar" },
  "proof.broken": { zh: "这一笔对不上", icon: "warning" },
  "proof.others": { zh: "对别的", icon: "receipt" },

  "fund.open": { zh: "账上的钱", icon: "coins" },
  "fund.title": { zh: "{year}年，村里互助的钱", icon: "coins" },
  "fund.none": { zh: "账上还没有钱。", icon: "coins" },
  "fund.in": { zh: "来了", icon: "money-in" },
  "fund.out": { zh: "用了", icon: "money-out" },
  "fund.left": { zh: "还剩", icon: "coins" },
  "fund.yuan": { zh: "{yuan}元", icon: "coins" },
  "fund.where": { zh: "用在哪里", icon: "basket" },
  "fund.lines": { zh: "今年的钱用在哪里", icon: "basket" },
  "fund.unused": { zh: "今年还没有用钱。", icon: "coins" },

  "goods.choose": { zh: "按您要的东西", icon: "hand" },
  "goods.price": { zh: "{points}分", icon: "points" },
  "goods.short": { zh: "还差{points}分", icon: "points" },
  "goods.beyond": { zh: "不能换", icon: "points" },
  "goods.gone": { zh: "换完了", icon: "box" },
  "goods.used.month": { zh: "本月领完了", icon: "calendar" },
  "goods.used.quarter": { zh: "本季领完了", icon: "calendar" },
  "goods.used.year": { zh: "今年领完了", icon: "calendar" },
  "goods.next": { zh: "下一页", icon: "forward" },
  "goods.again": { zh: "从头看", icon: "back" },
  "goods.page": { zh: "{page}/{pages}页", icon: "receipt" },
  "goods.empty": { zh: "今天没有东西换。", icon: "box" },

  "confirm.sentence": { zh: "用{price}分，换1{unit}{name}，还剩{left}分", icon: "basket" },
  "confirm.ask": { zh: "要不要换？", icon: "basket" },
  "confirm.pay": { zh: "用{price}分", icon: "points" },
  "confirm.get": { zh: "换1{unit}{name}", icon: "basket" },
  "confirm.left": { zh: "还剩{left}分", icon: "points" },
  "confirm.no": { zh: "不要", icon: "cross" },
  "confirm.yes": { zh: "要", icon: "check" },

  "short.sentence": { zh: "还差{points}分", icon: "points" },
  "short.now": { zh: "这些现在就能换", icon: "basket" },
  "short.nothing": { zh: "多帮别人，就有分。", icon: "points" },
  "short.others": { zh: "换别的", icon: "basket" },

  "done.sentence": { zh: "换好了", icon: "check" },
  "done.take": { zh: "请拿好1{unit}{name}", icon: "basket" },
  "done.actedBy": { zh: "由{name}代办", icon: "people" },
  "done.left": { zh: "还有", icon: "points" },
  "done.again": { zh: "再来一份", icon: "plus" },
  "done.others": { zh: "换别的", icon: "basket" },
  "done.leave": { zh: "我走了", icon: "leave" },

  "still.ask": { zh: "您还在吗？", icon: "person" },
  "still.yes": { zh: "还在", icon: "check" },
  "still.closing": { zh: "数到0就关了", icon: "clock" },

  "bar.back": { zh: "返回", icon: "back" },
  "bar.again": { zh: "再听一遍", icon: "listen" },
  "bar.sight": { zh: "大字声音", icon: "text-size" },
  "bar.help": { zh: "找人帮忙", icon: "help" },

  "sight.ask": { zh: "字要多大？", icon: "text-size" },
  "sight.contrast": { zh: "黑白分明", icon: "contrast" },
  "sight.plain": { zh: "平常样子", icon: "contrast" },
  "sight.100": { zh: "平常", icon: "text-size" },
  "sight.125": { zh: "大", icon: "text-size" },
  "sight.150": { zh: "很大", icon: "text-size" },
  "sight.200": { zh: "最大", icon: "text-size" },
  "volume.low": { zh: "小声", icon: "speaker" },
  "volume.middle": { zh: "中声", icon: "speaker" },
  "volume.high": { zh: "大声", icon: "speaker" },
  "language.mandarin": { zh: "说普通话", icon: "speech" },
  "language.southwest": { zh: "说西南话", icon: "speech" },
  "language.yi": { zh: "说彝语", icon: "speech" },
  "language.miao": { zh: "说苗语", icon: "speech" },
  "language.dong": { zh: "说侗语", icon: "speech" },
  "sight.done": { zh: "好了", icon: "check" },

  "wait.sentence": { zh: "请等一下", icon: "clock" },

  "pair.ask": { zh: "请输6位配对码", icon: "information" },
  "pair.where": { zh: "村干部在后台能看到。", icon: "information" },

  "start.sentence": { zh: "请等一下", icon: "clock" },
  "resting.sentence": { zh: "机器在歇气", icon: "clock" },
  "resting.advice": { zh: "过一会儿就好，分没有动。", icon: "clock" },

  ...CLAIM_MESSAGES,
  ...LACK_MESSAGES,
  ...MEAL_MESSAGES,
  ...NEWS_MESSAGES,
  ...GIFT_MESSAGES,
  ...HELP_MESSAGES,
  ...RESERVE_MESSAGES,
  ...TROUBLE_MESSAGES,
} as const satisfies Record<string, Message>;

export type MessageKey = keyof typeof MESSAGES;
