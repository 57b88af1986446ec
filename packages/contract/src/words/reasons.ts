import {
  formatPoints,
  type Origin,
  Points,
  type Reason,
  type Scale,
  type Unit,
} from "@huzhu/domain/points";
import { amountWords } from "./amount.ts";
import { FUND_SOURCE_WORDS } from "./fund.ts";
import { explainSteps } from "./steps.ts";

const GRANT_WORDS: Record<Origin, string> = {
  earned: "补记",
  gifted: "受赠",
  granted: "发放",
  "bought-in": "购入",
};

type Of<Tag extends Reason["_tag"]> = Extract<Reason, { readonly _tag: Tag }>;

const withNote = (what: string, note: string): string => {
  const said = note.trim();
  return said ? `${what}：${said}` : what;
};

const ruleWords = (
  { ruleTitle, version, rule, steps }: Of<"ByRule">,
  scale: Scale,
  unit: Unit,
): string => `${ruleTitle}（第${version}版 ${rule}）：${explainSteps(steps, scale, unit)}`;

const reversalWords = ({ why, replacement }: Of<"ByReversal">): string =>
  `冲正：${why}${replacement === null ? "" : "，已重新入账"}`;

const expiryWords = ({ on, carried }: Of<"ByExpiry">, scale: Scale, unit: Unit): string => {
  if (carried === 0) return `${on}过期`;
  return `${on}过期，其中${amountWords(carried, unit, scale)}结转`;
};

const conversionWords = ({ side, rate }: Of<"ByConversion">, scale: Scale): string => {
  const [minutes, points] = rate;
  const what = side === "out" ? "时间币换成积分" : "用时间币换来积分";
  return `${what}（每${minutes}分钟换${formatPoints(Points.make(points), scale)}分）`;
};

const VOUCHER_WORDS: Record<Of<"ByVoucher">["step"], string> = {
  issued: "发出积分券",
  redeemed: "收回积分券",
  voided: "作废积分券",
};

const REGISTER_WORDS: Record<Of<"ByRegister">["verb"], string> = {
  split: "分户随人带走",
  merge: "并户转入",
  dissolved: "这一户没有人了，积分转出",
};

/** Only the serial is told: whoever knows the digits of chance behind it could spend the voucher. */
const voucherWords = ({ step, first, last, count, why }: Of<"ByVoucher">): string => {
  const [from, to] = [first, last].map((number) => number.split("-")[0]);
  const which = count === 1 ? `${from}号` : `${from}至${to}号，共${count}张`;
  return withNote(`${VOUCHER_WORDS[step]}${which}`, why);
};

/** `上门探访（清单第2版 TF-01）：一次4分，2个人按时间分`. */
const visitWords = (
  { serviceTitle, version, service, unit, reward, helpers }: Of<"ByVisit">,
  scale: Scale,
): string => {
  const whole = amountWords(Points.make(reward), unit, scale);
  const shared = helpers > 1 ? `，${helpers}个人按时间分` : "";
  return `${serviceTitle}（清单第${version}版 ${service}）：一次${whole}${shared}`;
};

/**
 * One spoken sentence for why an account changed: rule, version, and every step, the goods, or what
 * somebody wrote down. `unit` is the account's.
 */
export const explain = (reason: Reason, scale: Scale, unit: Unit = "points"): string => {
  switch (reason._tag) {
    case "ByRule":
      return ruleWords(reason, scale, unit);
    case "ByRedemption":
      return `${reason.exchanged === undefined ? "兑换" : "换货换来"}${reason.summary}`;
    case "ByReturn":
      return withNote(`退回${reason.summary}`, reason.why);
    case "ByShop":
      return `在${reason.shopName}兑换${reason.summary}`;
    case "ByReversal":
      return reversalWords(reason);
    case "ByGift":
      return withNote("转赠", reason.note);
    case "ByDonation":
      return withNote("捐赠", reason.note);
    case "ByRelief":
      return `救助：${reason.decision}`;
    case "ByStarter":
      return `启动积分：${reason.decision}`;
    case "ByAward":
      return `奖励：${reason.title}（${reason.from}到${reason.last}）`;
    case "ByGrant":
      return `${GRANT_WORDS[reason.origin]}：${reason.why}`;
    case "ByExpiry":
      return expiryWords(reason, scale, unit);
    case "ByConversion":
      return conversionWords(reason, scale);
    case "ByVoucher":
      return voucherWords(reason);
    case "ByHold":
      return withNote("取走预留", reason.purpose);
    case "ByRegister":
      return withNote(REGISTER_WORDS[reason.verb], reason.why);
    case "ByVisit":
      return visitWords(reason, scale);
    case "ByContribution":
      return `进账：${FUND_SOURCE_WORDS[reason.source]}`;
    case "ByPayment":
      return `付款：${reason.title}`;
    case "ByFundMove":
      return `调拨：${reason.why}`;
  }
};
