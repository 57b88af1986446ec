import { localDate } from "@huzhu/domain/time";
import type { Sentences } from "./sentences.ts";

const HOLD_END_WORDS = {
  posted: "这笔预留已经取走了",
  released: "这笔预留已经放开了",
  expired: "这笔预留已经到期放开了",
} as const;

const NOT_REVERSIBLE_WORDS = {
  ByExpiry: "过期的积分不能冲正",
  ByConversion: "折换要两笔一起冲正",
  ByVoucher: "积分券不能冲正，没用过的请作废",
  ByReturn: "退回来的东西不能再冲正，要拿走请另换一次",
  ByVisit: "走访得的分不在这里冲正，请在那次走访里提出争议",
  ByShop: "联盟店的账不在这里冲正，请在那家店里提出异议",
  ByContribution: "基金的进账不在这里冲正，请到基金里改",
  ByPayment: "基金的付款不在这里冲正，请到基金里改",
  ByFundMove: "基金的调拨不在这里冲正，请到基金里改",
} as const;

/** What is said of points and time in the ledger, holds, vouchers and periods. */
export const LEDGER_SENTENCES: Sentences<
  | "AccountFrozen"
  | "BelowFloor"
  | "BelowFloorThen"
  | "PeriodClosed"
  | "NeedsEarned"
  | "NothingToMove"
  | "TooManyVouchers"
  | "VoucherUnknown"
  | "VoucherUsed"
  | "VoucherVoid"
  | "SameAccount"
  | "NotKin"
  | "PoolShort"
  | "DecisionMissing"
  | "NoConversion"
  | "NotWholeMultiple"
  | "HoldForPeople"
  | "HoldEnded"
  | "HoldExpired"
  | "MoreThanHeld"
  | "GroupNameEmpty"
  | "GroupNameTooLong"
  | "GroupExists"
  | "ReversalOfReversal"
  | "AlreadyReversed"
  | "NotReversible"
  | "Unbalanced"
  | "UnknownAccount"
  | "PeriodNotOver"
  | "PeriodEmpty"
  | "SignedBySame"
  | "FiguresChanged"
  | "VarianceUnexplained"
> = {
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
};
