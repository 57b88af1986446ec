/** What a self-check found, as the database says it. */
interface Finding {
  readonly what: string;
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
}

/** What was compared, in the words of somebody who keeps books. */
export const FINDING_WORDS = {
  "sum of entries": "一笔账的收和付不相等",
  "transfer without entries": "一笔账没有明细",
  "entry without a transfer": "一条明细找不到它的账",
  "sum of all entries": "全部明细合起来不是零",
  "balance after an entry": "一条明细后的余额不对",
  "sequence of an entry": "账户的明细编号断了",
  "date of an entry": "明细的日期和账不一样",
  "entry without an account": "明细找不到它的账户",
  "stored balance": "账户余额和明细合计不一样",
  "stored number of entries": "账户的明细条数不对",
  "stored lifetime": "账户的累计所得不对",
  "spent below the floor": "账户扣到了下限以下",
  "points on hold": "账户的预留和预留单不一样",
  "end of a hold": "预留扣得比留的多",
  "transfer of a hold": "预留扣的和账不一样",
  "sum of lots": "账户各批积分合起来不等于余额",
  "remaining of a lot": "一批积分剩下的数不对",
  "account of a lot": "一批积分被别的账户用了",
  "use without a lot": "用掉的积分找不到来源",
  "lot without a transfer": "一批积分找不到它的账",
  "record behind a leaf": "一条记录写下以后被改过",
  "record without a leaf": "一条记录没有经过系统登记",
  "leaf without a record": "一条登记过的记录不见了",
  "record with two leaves": "一条记录登记了两次",
  "columns of a reason": "一笔账的事由和索引不一样",
  "position of a leaf": "账本的编号断了",
  "order of leaves": "账本记录的先后被换过",
  "size of the log": "账本的条数不对",
  "hash of a tile": "一段账本和封存时不一样",
  "tile without leaves": "封存过的一段账本不见了",
  "root of a seal": "账本和封账单不一样",
  "signature of a seal": "封账单的签名不对",
  "chain of seals": "封账单前后接不上",
  "figures of a period": "结过的账和明细不一样",
  "closed through": "结账的日期不对",
  "time runs backwards": "后记的账时间反而在前",
  "pieces on hand": "库存数和出入库合计不一样",
  "pieces after a movement": "一次出入库后的库存不对",
  "points of a redemption": "兑换的积分和商品价格不一样",
  "points taken": "兑换扣的积分不对",
  "pieces taken": "兑换出库的件数不对",
  "pieces given back": "退回的件数不对",
  "lines without a price": "兑换的商品没有这个价格",
  "vouchers that are out": "在外的积分券和券账户不一样",
  "transfer of vouchers": "积分券的面值和账不一样",
  "way of a claim": "申报现在的状态和它的经过对不上",
  "content of a claim": "申报的内容和登记时的不一样",
  "events of a claim": "申报的经过少了或多了几步",
  "claim of an event": "有一步经过找不到它的申报",
  "way of a request": "求助现在的状态和它的经过对不上",
  "events of a request": "求助的经过少了或多了几步",
  "request of an event": "有一步经过找不到它的求助",
  "way of a round": "评奖现在的状态和它的经过对不上",
  "events of a round": "评奖的经过少了或多了一步",
  "round of an event": "有一步经过，找不到它的评奖",
  "way of a visit": "走访现在的状态和它的经过对不上",
  "events of a visit": "走访的经过少了或多了几步",
  "visit of an event": "有一步经过找不到它的走访",
  "content of a register change": "花名册的一次变动写下以后被改过",
  "chain of register changes": "花名册的变动前后接不上",
  "present of the register": "花名册现在的样子和变动记录对不上",
  "name of a proxy": "代理人的姓名和登记时的对不上",
  "words of a look": "查看记录的理由写下以后被改过",
  "content of a consent": "登记的同意写下以后被改过",
  "sealed cell": "加密保存的内容打不开，被改过或者换过地方",
  "content of an elder's record": "老人的评估或者认定写下以后被改过",
  "mark of an ID number": "用来查身份证号的记号和号码对不上",
  "erased without a word": "内容没有了，但没有删除记录",
  "transfer of a claim": "申报审没审过和有没有入账对不上",
  "household of a claim": "申报的户和入账的户不一样",
  "points of a claim": "申报的积分和入账的不一样",
  "counted of a claim": "申报计入上限的积分和入账的不一样",
  "points of a month": "一条规则当月的合计和申报的不一样",
  "rule of a claim": "申报的规则、版本或日期和入账的不一样",
  "reversal of a claim": "申报的冲正和账不一样",
  "claim of a transfer": "按细则入的账找不到申报",
  "decision on a rulebook": "启用细则和会议决定对不上",
  "votes of a decision": "会议决定的人数或票数不够",
  "day of a decision": "细则起算的日子比开会早",
} as const;

const isKnown = (what: string): what is keyof typeof FINDING_WORDS => what in FINDING_WORDS;

/** The sentence that tells a finding to whoever looks into it. */
export const findingSentence = ({ what, subject, expected, found }: Finding): string => {
  const words = isKnown(what) ? FINDING_WORDS[what] : what;
  return `${words}（${subject}）：应为 ${expected || "无"}，实为 ${found || "无"}`;
};
