import type { PictogramName } from "@huzhu/ui/kiosk";

/** One thing the kiosk says: what stands on the screen, and the picture that goes with it. */
export interface Message {
  readonly zh: string;
  readonly icon: PictogramName;
}

/**
 * Everything the kiosk ever says, in a neighbour's words: sentences of at most 14 hanzi, labels of
 * at most 4. `{name}` marks what is filled in. A clip pack is a folder of these keys.
 */
export const MESSAGES = {
  "attract.card": { zh: "请放卡", icon: "card" },
  "attract.touch": { zh: "没带卡，按这里", icon: "hand" },

  "home.ask": { zh: "您要做哪样？", icon: "hand" },
  "home.points": { zh: "看积分", icon: "points" },
  "home.goods": { zh: "换东西", icon: "basket" },
  "home.help": { zh: "找人帮忙", icon: "help" },

  "card.put": { zh: "请把卡放在这里", icon: "card" },
  "card.type": { zh: "没有卡，就按卡号", icon: "hand" },
  "card.enter": { zh: "好了", icon: "check" },
  "card.erase": { zh: "去掉", icon: "back" },

  "swap.ask": { zh: "换人吗？", icon: "people" },
  "swap.why": { zh: "来了另一张卡。", icon: "card" },
  "swap.yes": { zh: "换人", icon: "check" },
  "swap.no": { zh: "不换", icon: "cross" },

  "points.greeting": { zh: "{name}老人家", icon: "person" },
  "points.greeting.neighbour": { zh: "{name}，您好", icon: "person" },
  "points.have": { zh: "您有", icon: "points" },
  "points.latest": { zh: "最近三次", icon: "receipt" },
  "points.none": { zh: "还没有记过分。", icon: "receipt" },
  "points.goods": { zh: "换东西", icon: "basket" },
  "points.proof": { zh: "对公示", icon: "receipt" },
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

  "goods.choose": { zh: "按您要的东西", icon: "hand" },
  "goods.price": { zh: "{points}分", icon: "points" },
  "goods.short": { zh: "还差{points}分", icon: "points" },
  "goods.gone": { zh: "换完了", icon: "box" },
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
  "done.left": { zh: "还有", icon: "points" },
  "done.again": { zh: "再来一份", icon: "plus" },
  "done.others": { zh: "换别的", icon: "basket" },
  "done.leave": { zh: "我走了", icon: "leave" },

  "help.ask": { zh: "哪样事？", icon: "help" },
  "help.card": { zh: "卡不见了，不会用", icon: "card" },
  "help.doctor": { zh: "要看病，有急事", icon: "heart" },
  "help.repair": { zh: "修路，修水电", icon: "tool" },
  "help.talk": { zh: "找村干部，说说话", icon: "speech" },
  "help.sent": { zh: "已经喊人了", icon: "check" },
  "help.wait": { zh: "请坐一下，等人来。", icon: "person" },
  "help.done": { zh: "晓得了", icon: "check" },

  "still.ask": { zh: "您还在吗？", icon: "person" },
  "still.yes": { zh: "还在", icon: "check" },
  "still.closing": { zh: "数到0就关了", icon: "clock" },

  "bar.back": { zh: "返回", icon: "back" },
  "bar.sight": { zh: "大字", icon: "text-size" },
  "bar.help": { zh: "找人帮忙", icon: "help" },

  "sight.ask": { zh: "字要多大？", icon: "text-size" },
  "sight.contrast": { zh: "黑白分明", icon: "contrast" },
  "sight.plain": { zh: "平常样子", icon: "contrast" },
  "sight.100": { zh: "平常", icon: "text-size" },
  "sight.125": { zh: "大", icon: "text-size" },
  "sight.150": { zh: "很大", icon: "text-size" },
  "sight.done": { zh: "好了", icon: "check" },

  "wait.sentence": { zh: "请等一下", icon: "clock" },

  "pair.ask": { zh: "请输6位配对码", icon: "information" },
  "pair.where": { zh: "村干部在后台能看到。", icon: "information" },

  "start.sentence": { zh: "请等一下", icon: "clock" },
  "resting.sentence": { zh: "机器在歇气", icon: "clock" },
  "resting.advice": { zh: "过一会儿就好，分没有动。", icon: "clock" },

  "trouble.rest": { zh: "机器在歇气，分没有动", icon: "clock" },
  "trouble.rest.unknown": { zh: "机器在歇气，还没有回话", icon: "clock" },
  "trouble.once": { zh: "再试一次，不会多用分。", icon: "again" },
  "trouble.unheard": { zh: "机器在歇气，没有喊到人", icon: "clock" },
  "trouble.near": { zh: "再试一次，或请旁边的人。", icon: "again" },
  "trouble.machine": { zh: "机器没弄好，不是您的错", icon: "clock" },
  "trouble.untouched": { zh: "您的分没有动。", icon: "points" },
  "trouble.unknownCard": { zh: "这张卡还没登记", icon: "card" },
  "trouble.pressHelp": { zh: "请按“找人帮忙”。", icon: "help" },
  "trouble.stoppedCard": { zh: "这张卡停用了", icon: "card" },
  "trouble.cadre": { zh: "请找村干部。", icon: "speech" },
  "trouble.frozen": { zh: "您的分先不能用", icon: "points" },
  "trouble.earned": { zh: "现在最多能用{points}分", icon: "points" },
  "trouble.notForSale": { zh: "这样东西先不换了", icon: "box" },
  "trouble.other": { zh: "看看别的，分没有动。", icon: "basket" },
  "trouble.price": { zh: "{name}现在要{points}分", icon: "points" },
  "trouble.gone": { zh: "{name}换完了", icon: "box" },
  "trouble.left": { zh: "{name}只有{pieces}{unit}了", icon: "box" },
  "trouble.wrongCode": { zh: "配对码不对，再看一遍", icon: "information" },
  "trouble.newCode": { zh: "过了10分钟就要换新的。", icon: "clock" },
  "trouble.tooMany": { zh: "试得太多了", icon: "clock" },
  "trouble.later": { zh: "过{minutes}分钟再试。", icon: "clock" },
  "trouble.unpaired": { zh: "这台机器要重新配对", icon: "information" },
  "trouble.again": { zh: "再试一次", icon: "again" },
} as const satisfies Record<string, Message>;

export type MessageKey = keyof typeof MESSAGES;
