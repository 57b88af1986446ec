import type { Duty } from "@huzhu/domain/governance";
import { formatPoints, type Points, type Scale } from "@huzhu/domain/points";
import type { Evidence } from "@huzhu/domain/rulebook";
import type { MovementKind } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import type { Refusal } from "../refusals/index.ts";
import { AWARD_SENTENCES } from "./awards.ts";
import { CANTEEN_SENTENCES } from "./canteen-refusals.ts";
import { CARD_SENTENCES } from "./card-refusals.ts";
import { CATALOG_SENTENCES } from "./catalog-refusals.ts";
import { CHAIN_SENTENCES } from "./chain-refusals.ts";
import { DECISION_SENTENCES } from "./decisions.ts";
import { ELDER_SENTENCES } from "./elder-refusals.ts";
import { factValueWords, factWords } from "./facts.ts";
import { FUND_SENTENCES } from "./fund-refusals.ts";
import { HELPER_SENTENCES } from "./helper-refusals.ts";
import { KIN_SENTENCES } from "./kin-refusals.ts";
import { MARKET_SENTENCES } from "./market-refusals.ts";
import { MEETING_SENTENCES } from "./meetings.ts";
import { OUTREACH_SENTENCES } from "./outreach-refusals.ts";
import { PRIVACY_SENTENCES } from "./privacy-refusals.ts";
import { PROXY_SENTENCES } from "./proxy-refusals.ts";
import { REGISTER_SENTENCES } from "./register-refusals.ts";
import { RESOURCE_SENTENCES } from "./resource-refusals.ts";
import { PARTY_WORDS, RESPONSIBILITY_SENTENCES } from "./responsibility-refusals.ts";
import { SECTION_SENTENCES } from "./section-refusals.ts";
import type { Sentences } from "./sentences.ts";
import { VISIT_SENTENCES } from "./visit-refusals.ts";

export const DUTY_WORDS: Record<Duty, string> = {
  "see-today": "查看今天的情况",
  "answer-help": "处理求助",
  "see-people": "查看村民",
  "see-own-hamlet": "查看自己小组的人",
  "change-people": "修改村民资料",
  "stop-card": "挂失和冻结卡",
  "import-roster": "导入花名册",
  "see-rulebooks": "查看积分细则",
  "adopt-rulebook": "启用积分细则",
  "record-claim": "登记积分申报",
  "decide-claim": "审核积分申报",
  "see-goods": "查看商品",
  "change-goods": "管理商品和库存",
  "redeem-at-counter": "柜台兑换",
  "see-statements": "查看台账",
  "manage-staff": "管理工作人员",
  "manage-kiosks": "管理自助机",
  "see-ledger": "查看账本",
  "move-points": "发放和划转积分",
  "reverse-posting": "冲正账目",
  "manage-points-policy": "更改积分规定",
  "seal-journal": "封存账本",
  "close-period": "结账",
  "manage-vouchers": "印发和作废积分券",
  "settle-alert": "处理自检问题",
  "export-journal": "导出账本",
  "export-register": "导出花名册",
  "see-elders": "查看老人档案",
  "reveal-personal": "查看完整的身份证号和电话",
  "see-looks": "查看谁看过资料",
  "take-consent": "登记本人同意",
  "export-person": "导出一个人的资料",
  "erase-person": "删除一个人的资料",
  "manage-privacy": "更改隐私规定",
  "arrange-visits": "安排走访",
  "decide-dispute": "裁定走访争议",
  "assess-elder": "评估老人、登记证件",
  "see-helpers": "查看帮手名册和往来",
  "keep-helpers": "登记帮手和培训",
  "see-catalog": "查看服务清单",
  "adopt-catalog": "启用服务清单",
  "see-market": "查看购买的服务",
  "order-service": "购买服务、验收",
  "oversee-market": "监管服务单位、付款",
  "keep-canteen": "记就餐簿",
  "manage-canteen": "管理老年食堂",
  "see-fund": "查看基金",
  "keep-fund": "登记基金的收支",
  "see-rounds": "查看评奖",
  "keep-schemes": "定评奖办法",
  "keep-rounds": "办评奖、记赡养费",
  "rule-on-objection": "答复评奖的异议",
  "pay-round": "发放奖励",
  "keep-resources": "登记资源链接和项目",
  "keep-outreach": "办入户宣传、活动和表扬",
  "approve-payment": "批准付款",
  "see-committee": "查看委员会和会议",
  "seat-committee": "定委员",
  "call-meeting": "通知开会",
  "keep-minutes": "记会议记录",
  "see-duties": "查看权责清单",
  "adopt-duties": "定权责清单",
  "answer-remark": "答复乡镇的督办",
  "see-villages": "查看各村情况",
  supervise: "督办",
  "approve-provider": "审批服务单位",
};

export const MOVEMENT_WORDS: Record<MovementKind, string> = {
  purchase: "进货",
  donation: "捐赠",
  redemption: "兑换",
  return: "退回",
  damage: "损坏",
  expiry: "过期",
  count: "盘点",
  gift: "上门送出",
  award: "评奖发出",
};

const FILE_WORDS = {
  empty: "这个文件是空的",
  format: "这个文件打不开，请另存为 .xlsx 或 .csv 再试",
  encrypted: "这个文件加了密码，请去掉密码再试",
  "too-many-rows": "表格超过2万行，请分成几个文件",
  "too-many-columns": "表格的列太多，请只留花名册的列",
} as const;

const UNKNOWN_CALLER_WORDS = {
  staff: "登录已过期，请重新登录",
  kiosk: "这台自助机还没有配对，请找村干部",
  helper: "这台手机还没有打开链接，请找村里要一个",
} as const;

const NOT_FOUND_WORDS = {
  page: "没有这个页面",
  household: "本村没有这一户",
  hamlet: "本村没有这个小组",
  resident: "本村没有这个人",
  claim: "没有这条申报",
  request: "没有这条求助",
  visit: "没有这次走访",
  plan: "没有这个探访计划",
  good: "没有这样商品",
  photo: "没有这张照片",
  staff: "没有这个账号",
  kiosk: "没有这台自助机",
  account: "没有这个账户",
  transfer: "账本里没有这一笔",
  hold: "没有这笔预留",
  card: "没有这张卡",
  seal: "没有这个封账单",
  period: "没有这一期结账",
  proposal: "现在没有等待签字的结账",
  alert: "没有这条自检问题",
  act: "没有这次变动",
  certification: "没有这份证件",
  helper: "名册上没有这位帮手",
  qualification: "没有这份资格证",
  task: "这项已经不在这周的安排里了，请刷新再看",
  assessment: "没有这次评估",
  import: "没有这一次导入",
  mandate: "没有这份代理登记",
  tie: "没有登记过这条亲属关系",
  service: "清单里没有这项服务",
  provider: "没有这家服务单位",
  order: "没有这一单",
  look: "没有这条查看记录",
  consent: "没有这条同意",
  erasure: "没有等待确认的删除申请",
  complaint: "没有这条投诉",
  entry: "就餐簿里没有这一行",
  scheme: "没有这个评奖办法",
  round: "没有这次评奖",
  filialPayment: "没有这一笔赡养费",
  member: "委员会里没有这个席位",
  meeting: "没有这次会议",
  donor: "没有这位捐助人",
  pledge: "没有这份承诺",
  payment: "没有这张付款单",
  gift: "没有这笔进账",
  offer: "没有这条外来资源",
  need: "没有这条需要",
  link: "没有这条链接",
  project: "没有这个项目",
  campaign: "没有这次入户宣传",
  gathering: "没有这次活动",
  praise: "没有这条表扬",
  remark: "没有这条督办",
  providerRequest: "没有这个审批申请",
} as const;

const HOLD_END_WORDS = {
  posted: "这笔预留已经取走了",
  released: "这笔预留已经放开了",
  expired: "这笔预留已经到期放开了",
} as const;

const NOT_REVERSIBLE_WORDS = {
  ByExpiry: "过期的积分不能冲正",
  ByConversion: "折换要两笔一起冲正",
  ByVoucher: "积分券不能冲正，没用过的请作废",
  ByVisit: "走访得的分不在这里冲正，请在那次走访里提出争议",
  ByContribution: "基金的进账不在这里冲正，请到基金里改",
  ByPayment: "基金的付款不在这里冲正，请到基金里改",
  ByFundMove: "基金的调拨不在这里冲正，请到基金里改",
} as const;

const EVIDENCE_WORDS: Record<Evidence, string> = {
  reason: "理由",
  photo: "照片",
  document: "证明材料",
  twoSignatures: "两个人的签字",
};

const NOBODY_WORDS = {
  person: "请写明是谁做的，这一条要记到个人",
  subject: "请写明是为谁、为什么事，这一条只记一次",
} as const;

const ONCE_WORDS = { holder: "这一户", person: "这个人", subject: "这个人（或这件事）" } as const;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)}MB`;

const SENTENCES: Sentences = {
  Malformed: ({ issues }) => {
    const [first] = issues;
    return first ? `填写的内容不对：${first.path || "整体"}，${first.problem}` : "填写的内容不对";
  },
  TooLarge: ({ limit }) =>
    limit < 1024 * 1024
      ? `内容太大了，最多${Math.round(limit / 1024)}KB`
      : `文件太大了，最多${megabytes(limit)}`,
  NotLoggedIn: ({ caller }) => UNKNOWN_CALLER_WORDS[caller],
  NotAllowed: ({ duty, party }) =>
    `您的账号不能${DUTY_WORDS[duty]}，这件事归${PARTY_WORDS[party]}管，找他们`,
  AttemptMissing: () => "请求缺少操作编号，请刷新页面再试",
  AttemptConflict: () => "这个操作编号已用于别的内容，请刷新页面再试",
  NotFound: ({ what }) => NOT_FOUND_WORDS[what],
  Defect: () => "系统出错了，什么都没有改动，请再试一次",
  WrongLogin: () => "用户名或密码不对",
  TooManyTries: ({ seconds }) => `试得太多了，请过${Math.ceil(seconds / 60)}分钟再试`,
  LoginTaken: ({ login }) => `用户名“${login}”已经有人用了`,
  HamletMissing: () => "小组长要先定是哪个小组的",
  OtherHamlet: ({ others }) => `有${others}户不是您小组的，只能登记自己小组的人`,
  LastAdmin: () => "至少要留一个管理员",
  PairingCodeWrong: () => "配对码不对或已过期，请在后台重新生成",
  OwnKin: () => "同一户不用登记亲属",
  UnitsDiffer: () => "积分和时间币不能互相划转，请用折换",
  NothingToReverse: () => "这条申报没有动过积分，不用冲正",
  NotAPhoto: () => "这不是照片，请选 JPG、PNG 或 WebP 图片",
  UnreadableFile: ({ because }) => FILE_WORDS[because],
  NothingToSeal: () => "上次封账以后没有新的记录，不用再封",
  NotSealedYet: ({ journalNumber, size }) =>
    `这一笔是账本第${journalNumber}条，这次封账只到第${size}条，请看后面的封账单`,
  AlertSettled: ({ by }) => `${by}已经处理过这个问题了`,
  RegisterMoved: () => "刚才村里的资料变了，什么都没有导入，请再看一遍会改什么",
  ImportUndone: () => "这一批已经撤销过了",
  UndoTooLate: ({ days }) => `导入已经超过${days}天，不能再整批撤销`,
  UndoBlocked: ({ blocks }) =>
    `这一批里有${blocks.length}处导入以后又动过，不能整批撤销，什么都没有改动`,
  ...FUND_SENTENCES,
  ...VISIT_SENTENCES,
  ...REGISTER_SENTENCES,
  ...RESOURCE_SENTENCES,
  ...RESPONSIBILITY_SENTENCES,
  ...OUTREACH_SENTENCES,
  AccountFrozen: () => "这个积分账户已冻结",
  BelowFloor: ({ balance, short }, points) =>
    `积分不够扣：现有${points(balance)}分，还差${points(short)}分`,
  BelowFloorThen: ({ on, balance, short }, points) =>
    `${on}那天积分不够扣：当时有${points(balance)}分，还差${points(short)}分`,
  PeriodClosed: ({ eventDate, closedThrough }) =>
    `${eventDate}的账已经结了（结到${closedThrough}），请用之后的日期`,
  NeedsEarned: ({ most, short }, points) =>
    `现在最多能用${points(most)}分，再挣${points(short)}分才够搭配`,
  NothingToMove: () => "数量要大于0",
  TooManyVouchers: ({ count, most }) => `一次最多印${most}张积分券，现在是${count}张`,
  VoucherUnknown: ({ number }) => `没有${number}这张积分券，请核对号码`,
  VoucherUsed: ({ at }) => `这张积分券${localDate(at)}已经用过了`,
  VoucherVoid: ({ at, why }) => `这张积分券${localDate(at)}作废了：${why}`,
  SameAccount: () => "这是同一家，不用转",
  NotKin: ({ permitted }) =>
    permitted.length === 0
      ? "本村还没有开放转赠，请管理员先改积分规定"
      : `只能转给${permitted.join("、")}，请先登记两家的亲属关系`,
  PoolShort: ({ balance, short }, points) =>
    `互助池现有${points(balance)}分，还差${points(short)}分`,
  DecisionMissing: () => "请写明是哪次会议、哪份决定同意的",
  NoConversion: () => "本村还没定时间币换积分的比例，请管理员先改积分规定",
  NotWholeMultiple: ({ minutes, every }) =>
    `每${every}分钟换一次，${minutes}分钟不是整数倍，可以换${minutes - (minutes % every)}分钟`,
  HoldForPeople: () => "预留的积分只能归村里的账户，给个人请用转赠",
  HoldEnded: ({ kind }) => HOLD_END_WORDS[kind],
  HoldExpired: ({ expiresAt }) => `预留的期限（${localDate(expiresAt)}）已经过了`,
  MoreThanHeld: ({ held, short }, points) => `只预留了${points(held)}分，多要了${points(short)}分`,
  GroupNameEmpty: () => "请写上小组的名字",
  GroupNameTooLong: ({ length, most }) => `小组的名字有${length}个字，最多${most}个字`,
  GroupExists: ({ name }) => `已经有叫“${name}”的小组了`,
  ReversalOfReversal: () => "这一笔本身就是冲正，不能再冲正，请重新登记一笔",
  AlreadyReversed: () => "这一笔已经冲正过了",
  NotReversible: ({ kind }) => NOT_REVERSIBLE_WORDS[kind],
  Unbalanced: () => "系统出错了，什么都没有改动，请再试一次",
  UnknownAccount: () => "系统出错了，什么都没有改动，请再试一次",
  PeriodNotOver: ({ to, today }) => `${to}还没过完（今天是${today}），最晚只能结到昨天`,
  PeriodEmpty: ({ from, to }) =>
    from === null ? "账本里还没有记录，不用结账" : `${to}的账已经结过了，这次要从${from}起`,
  SignedBySame: () => "结账要两个人：您编的表，请另一位核对签字",
  FiguresChanged: ({ accounts }) =>
    `编表以后有${accounts.length}个账户的数字变了，请重新编表再签字`,
  VarianceUnexplained: ({ accounts }) =>
    `有${accounts.length}个账户的余额和流水对不上，编表人要先写明原因`,
  VersionNotNext: ({ version, next }) => `这是第${version}版，接下来应该是第${next}版`,
  EffectiveInThePast: ({ effectiveFrom, earliest }) =>
    `生效日期${effectiveFrom}太早，最早可以从${earliest}开始`,
  DuplicateRule: ({ code }) => `编号“${code}”出现了两次`,
  ScaleDiffers: ({ document, village }) => `里面的积分有${document}位小数，本村账本是${village}位`,
  RulebookFaulty: ({ faults }) => `细则里有${faults.length}处不对，请先改好再启用`,
  ...DECISION_SENTENCES,
  ...CATALOG_SENTENCES,
  UnknownRule: ({ rule, version }) => `第${version}版细则里没有“${rule}”这一条`,
  NotInForce: ({ eventDate, effectiveFrom }) =>
    `${eventDate}这天细则还没生效（从${effectiveFrom}起）`,
  NotEligible: ({ rule }) => `这一户（或这个人）不符合“${rule}”这一条的条件`,
  AlreadyCounted: ({ of, key }) =>
    key === "life" ? `${ONCE_WORDS[of]}已经记过一次了` : `${ONCE_WORDS[of]}在${key}已经记过一次了`,
  QuantityTooLarge: ({ most }) => `数量太大了，一次最多${most}`,
  GivenOutside: ({ least, most, given }, points) =>
    given === null
      ? `请写给多少分，从${points(least)}分到${points(most)}分`
      : `给${points(given)}分不行，只能从${points(least)}分到${points(most)}分`,
  MarksIncomplete: ({ judges, parts }) => `要${judges}个人评，每人评${parts}项，请把等次填齐`,
  UnknownGrade: ({ grade, grades }) => `没有“${grade}”这个等次，只有${grades.join("、")}`,
  NoClass: ({ by, is }) =>
    is === null
      ? `请写明${factWords(by)}`
      : `${factWords(by)}“${factValueWords(is)}”在这一条里没有分`,
  EvidenceMissing: ({ evidence }) => `这一条要有${EVIDENCE_WORDS[evidence]}`,
  NobodyNamed: ({ of }) => NOBODY_WORDS[of],
  ...SECTION_SENTENCES,
  ...CARD_SENTENCES,
  ...PROXY_SENTENCES,
  ...KIN_SENTENCES,
  ...ELDER_SENTENCES,
  ...PRIVACY_SENTENCES,
  ...HELPER_SENTENCES,
  ...MARKET_SENTENCES,
  ...CANTEEN_SENTENCES,
  ...MEETING_SENTENCES,
  ...AWARD_SENTENCES,
  NotYet: ({ eventDate }) => `日期${eventDate}还没到`,
  NoRulebook: ({ eventDate }) => `${eventDate}这天没有生效的积分细则`,
  ...CHAIN_SENTENCES,
  NotForSale: () => "这样商品现在不能兑换",
  TwiceInBasket: () => "同一样商品请合在一行",
  PriceChanged: ({ name, shown, current }, points) =>
    `${name}的价格变了：原来${points(shown)}分，现在${points(current)}分`,
  OutOfStock: ({ name, onHand, wanted }) =>
    onHand === 0 ? `${name}已经换完了` : `${name}只剩${onHand}件，不够${wanted}件`,
  ShortOfPoints: ({ short, balance, price }, points) =>
    `还差${points(short)}分（要${points(price)}分，现有${points(balance)}分）`,
  WrongDirection: ({ kind, pieces }) =>
    pieces === 0 ? "数量不能是0" : `${MOVEMENT_WORDS[kind]}的数量方向不对`,
};

/** The sentence that tells a refusal to whoever works in the console. */
export const sentenceOf = <R extends Refusal>(refusal: R, scale: Scale): string => {
  const write = SENTENCES[refusal._tag] as (
    refusal: R,
    points: (amount: Points) => string,
  ) => string;
  return write(refusal, (amount) => formatPoints(amount, scale));
};
