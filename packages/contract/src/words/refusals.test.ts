import { NotApproved } from "@huzhu/domain/claims";
import {
  AccountId,
  BelowFloor,
  HoldEnded,
  NotKin,
  NotWholeMultiple,
  PeriodClosed,
  Points,
} from "@huzhu/domain/points";
import { GoodId, OutOfStock, PriceChanged, ShortOfPoints } from "@huzhu/domain/store";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { NotAllowed, REFUSALS, STATUS, sentenceOf, TooLarge, TooManyTries } from "../index.ts";

const points = (n: number) => Points.make(n);
const good = GoodId.make("rice");

describe("a refusal's sentence", () => {
  it.each([
    [
      "says how many points are missing",
      new ShortOfPoints({ balance: points(24), price: points(30), short: points(6) }),
      "还差6分（要30分，现有24分）",
    ],
    [
      "says how many are left",
      new OutOfStock({ good, name: "大米", onHand: 2, wanted: 3 }),
      "大米只剩2件，不够3件",
    ],
    [
      "says when the last one is gone",
      new OutOfStock({ good, name: "大米", onHand: 0, wanted: 1 }),
      "大米已经换完了",
    ],
    [
      "says both prices",
      new PriceChanged({ good, name: "盐", shown: points(2), current: points(3) }),
      "盐的价格变了：原来2分，现在3分",
    ],
    [
      "says what cannot be taken",
      new BelowFloor({
        account: AccountId.make("a"),
        balance: points(1),
        floor: points(0),
        amount: points(-3),
        short: points(2),
      }),
      "积分不够扣：现有1分，还差2分",
    ],
    [
      "names the duty",
      new NotAllowed({ duty: "adopt-rulebook", party: "village-committee" }),
      "您的账号不能启用积分细则，这件事归村委会管，找他们",
    ],
    [
      "says to whom points may be given",
      new NotKin({ permitted: ["亲子", "兄弟姐妹"] }),
      "只能转给亲子、兄弟姐妹，请先登记两家的亲属关系",
    ],
    [
      "says that nothing may be given yet",
      new NotKin({ permitted: [] }),
      "本村还没有开放转赠，请管理员先改积分规定",
    ],
    [
      "says how much can be converted",
      new NotWholeMultiple({ minutes: 100, every: 30 }),
      "每30分钟换一次，100分钟不是整数倍，可以换90分钟",
    ],
    [
      "says how a hold ended",
      new HoldEnded({ kind: "posted", at: Instant.make(0) }),
      "这笔预留已经取走了",
    ],
    [
      "says which day is closed",
      new PeriodClosed({
        eventDate: CalendarDate.make("2026-10-31"),
        closedThrough: CalendarDate.make("2026-10-31"),
      }),
      "2026-10-31的账已经结了（结到2026-10-31），请用之后的日期",
    ],
    [
      "says what became of a claim that cannot be taken back",
      new NotApproved({ state: "Refused" }),
      "这条申报现在是“已驳回”，只有已入账的能冲正、更正和申诉",
    ],
    ["speaks of megabytes", new TooLarge({ limit: 16 * 1024 * 1024 }), "文件太大了，最多16MB"],
    ["speaks of minutes", new TooManyTries({ seconds: 61 }), "试得太多了，请过2分钟再试"],
  ])("%s", (_, refusal, sentence) => {
    expect(sentenceOf(refusal, 0)).toBe(sentence);
  });

  it("writes points in the village's scale", () => {
    const refusal = new ShortOfPoints({ balance: points(5), price: points(20), short: points(15) });
    expect(sentenceOf(refusal, 1)).toBe("还差1.5分（要2分，现有0.5分）");
  });
});

describe("every refusal", () => {
  it.each(REFUSALS.map(({ identifier }) => [identifier]))("%s has a status", (tag) => {
    expect(STATUS).toHaveProperty(tag);
  });
});
