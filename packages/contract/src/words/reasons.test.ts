import { SaleId, ShopId } from "@huzhu/domain/alliance";
import { ServiceCode } from "@huzhu/domain/catalog";
import { ClaimId } from "@huzhu/domain/claims";
import { GiftId, LineCode, PaymentId } from "@huzhu/domain/fund";
import { CandidateId, RoundId } from "@huzhu/domain/incentives";
import { ResidentId } from "@huzhu/domain/people";
import { AccountId, HoldId, Points, Reason, TransferId, VoucherNumber } from "@huzhu/domain/points";
import { VisitId } from "@huzhu/domain/reciprocity";
import { RuleCode } from "@huzhu/domain/rulebook";
import { RedemptionId } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { explain } from "../index.ts";

const points = (amount: number) => Points.make(amount);
const wang = AccountId.make("wang");
const li = AccountId.make("li");
const other = TransferId.make("other");
const number = (text: string) => VoucherNumber.make(text);

const voucher = {
  _tag: "ByVoucher",
  step: "issued",
  first: number("0001234-839201"),
  last: number("0001240-110582"),
  count: 7,
  why: "",
} as const;

const expiry = {
  _tag: "ByExpiry",
  account: wang,
  on: CalendarDate.make("2027-01-01"),
  carried: points(0),
} as const;

const CASES: ReadonlyArray<{ name: string; reason: Reason; sentence: string }> = [
  {
    name: "a rule, with its version and steps",
    reason: {
      _tag: "ByRule",
      claim: ClaimId.make("c"),
      rule: RuleCode.make("A1"),
      ruleTitle: "帮老人打扫",
      version: 1,
      steps: [
        {
          _tag: "Base",
          quantity: 125,
          unit: "分钟",
          every: 30,
          points: points(50),
          result: points(200),
        },
        {
          _tag: "Capped",
          period: "day",
          key: "2026-03-05",
          most: points(150),
          already: points(5),
          dropped: points(55),
          result: points(145),
        },
      ],
    },
    sentence: "帮老人打扫（第1版 A1）：125分钟，每30分钟5分；当天最多15分，已得0.5分",
  },
  {
    name: "goods",
    reason: { _tag: "ByRedemption", redemption: RedemptionId.make("r"), summary: "食盐1袋" },
    sentence: "兑换食盐1袋",
  },
  {
    name: "goods for which others came back",
    reason: {
      ...{ _tag: "ByRedemption", redemption: RedemptionId.make("r"), summary: "食盐1袋" },
      exchanged: other,
    },
    sentence: "换货换来食盐1袋",
  },
  {
    name: "goods that came back",
    reason: {
      ...{ _tag: "ByReturn", redemption: RedemptionId.make("r"), summary: "食盐1袋" },
      ...{ lines: [], why: "拿错了" },
    },
    sentence: "退回食盐1袋：拿错了",
  },
  {
    name: "goods of a shop",
    reason: {
      ...{ _tag: "ByShop", sale: SaleId.make("s"), shop: ShopId.make("x") },
      ...{ shopName: "兴旺小卖部", summary: "菜油1瓶" },
    },
    sentence: "在兴旺小卖部兑换菜油1瓶",
  },
  {
    name: "a reversal",
    reason: { _tag: "ByReversal", transfer: other, why: "登记错了户", replacement: null },
    sentence: "冲正：登记错了户",
  },
  {
    name: "a reversal with what stands for it now",
    reason: { _tag: "ByReversal", transfer: other, why: "登记错了户", replacement: other },
    sentence: "冲正：登记错了户，已重新入账",
  },
  {
    name: "a gift with a word",
    reason: { _tag: "ByGift", from: wang, to: li, note: "给孙女上学" },
    sentence: "转赠：给孙女上学",
  },
  {
    name: "a gift without a word",
    reason: { _tag: "ByGift", from: wang, to: li, note: " " },
    sentence: "转赠",
  },
  {
    name: "a donation",
    reason: { _tag: "ByDonation", from: wang, note: "给邻居过冬" },
    sentence: "捐赠：给邻居过冬",
  },
  {
    name: "relief, by its decision",
    reason: { _tag: "ByRelief", to: li, decision: "村委会3月2日会议" },
    sentence: "救助：村委会3月2日会议",
  },
  {
    name: "a starter credit, with the decision that allows it",
    reason: {
      ...{ _tag: "ByStarter", resident: ResidentId.make("r"), unit: "time", year: 2026 },
      decision: "村委会会议纪要",
    },
    sentence: "启动积分：村委会会议纪要",
  },
  {
    name: "points granted",
    reason: { _tag: "ByGrant", origin: "granted", why: "重阳节每户20分" },
    sentence: "发放：重阳节每户20分",
  },
  {
    name: "points that were earned before",
    reason: { _tag: "ByGrant", origin: "earned", why: "旧本子上的余额" },
    sentence: "补记：旧本子上的余额",
  },
  {
    name: "points paid for",
    reason: { _tag: "ByGrant", origin: "bought-in", why: "合作社缴款" },
    sentence: "购入：合作社缴款",
  },
  {
    name: "points given from outside",
    reason: { _tag: "ByGrant", origin: "gifted", why: "乡贤会" },
    sentence: "受赠：乡贤会",
  },
  { name: "what expired", reason: expiry, sentence: "2027-01-01过期" },
  {
    name: "what expired and went on in part",
    reason: { ...expiry, carried: points(105) },
    sentence: "2027-01-01过期，其中10.5分结转",
  },
  {
    name: "time that went",
    reason: { _tag: "ByConversion", other, side: "out", rate: [60, 25] },
    sentence: "时间币换成积分（每60分钟换2.5分）",
  },
  {
    name: "points that came for it",
    reason: { _tag: "ByConversion", other, side: "in", rate: [60, 25] },
    sentence: "用时间币换来积分（每60分钟换2.5分）",
  },
  {
    name: "vouchers given out",
    reason: voucher,
    sentence: "发出积分券0001234至0001240号，共7张",
  },
  {
    name: "a voucher that came back",
    reason: { ...voucher, step: "redeemed", last: voucher.first, count: 1 },
    sentence: "收回积分券0001234号",
  },
  {
    name: "a voucher made void",
    reason: { ...voucher, step: "voided", last: voucher.first, count: 1, why: "被雨淋坏了" },
    sentence: "作废积分券0001234号：被雨淋坏了",
  },
  {
    name: "what stood on hold",
    reason: { _tag: "ByHold", hold: HoldId.make("h"), purpose: "大米1袋" },
    sentence: "取走预留：大米1袋",
  },
  {
    name: "what a new household took along",
    reason: {
      ...{ _tag: "ByRegister", verb: "split", why: "儿子成家" },
      ...{ from: AccountId.make("a"), to: AccountId.make("b") },
    },
    sentence: "分户随人带走：儿子成家",
  },
  {
    name: "an award of a round",
    reason: {
      ...{ _tag: "ByAward", round: RoundId.make("r"), candidate: CandidateId.make("wang") },
      ...{ title: "好邻居", from: CalendarDate.make("2026-01-01") },
      last: CalendarDate.make("2026-06-30"),
    },
    sentence: "奖励：好邻居（2026-01-01到2026-06-30）",
  },
  {
    name: "a visit, with what a whole one brings by the catalog",
    reason: {
      ...{ _tag: "ByVisit", visit: VisitId.make("v"), unit: "points", version: 2 },
      ...{ service: ServiceCode.make("M01"), serviceTitle: "上门探访", reward: 40, helpers: 1 },
    },
    sentence: "上门探访（清单第2版 M01）：一次4分",
  },
  {
    name: "a visit of several, who share it by their minutes",
    reason: {
      ...{ _tag: "ByVisit", visit: VisitId.make("v"), unit: "points", version: 2 },
      ...{ service: ServiceCode.make("M05"), serviceTitle: "助洁", reward: 45, helpers: 3 },
    },
    sentence: "助洁（清单第2版 M05）：一次4.5分，3个人按时间分",
  },
  {
    name: "money that came into the fund",
    reason: {
      ...{ _tag: "ByContribution", gift: GiftId.make("g"), source: "enterprise" },
      ...{ line: LineCode.make("canteen"), place: "bank" },
    },
    sentence: "进账：企业捐助",
  },
  {
    name: "money that left it",
    reason: {
      ...{ _tag: "ByPayment", payment: PaymentId.make("p"), line: LineCode.make("canteen") },
      ...{ place: "cash", use: null, title: "九月买菜" },
    },
    sentence: "付款：九月买菜",
  },
  {
    name: "money that moved within it",
    reason: {
      ...{ _tag: "ByFundMove", from: { line: LineCode.make("canteen"), place: "bank" } },
      ...{ to: { line: LineCode.make("canteen"), place: "cash" }, why: "取备用金" },
    },
    sentence: "调拨：取备用金",
  },
];

describe("a reason's sentence", () => {
  it.each(CASES)("tells $name: $sentence", ({ reason, sentence }) => {
    expect(explain(reason, 1)).toBe(sentence);
  });

  it("speaks of minutes where the account counts time", () => {
    const reason = { ...expiry, carried: points(90) };
    expect(explain(reason, 1, "time")).toBe("2027-01-01过期，其中90分钟结转");
  });

  it("never tells the digits by which a voucher is spent", () => {
    expect(explain(voucher, 0)).not.toMatch(/839201|110582/);
  });

  it("is there for every kind", () => {
    const told = new Set(CASES.map(({ reason }) => reason._tag));
    expect(told.size).toBe(Reason.members.length);
  });
});
