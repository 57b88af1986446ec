import { closeRequest, Defect, helpRequests } from "@huzhu/contract";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { REQUEST } from "../../testing/visits.ts";
import { firstSteps, isNew } from "./first-steps.ts";
import { TodayPage } from "./today.svelte.ts";
import { waitingOf } from "./waiting.ts";

describe("a call for help", () => {
  it("goes from the list when somebody was there", async () => {
    const server = new FakeServer()
      .on(closeRequest, () => Result.succeed(REQUEST))
      .on(helpRequests, () => Result.succeed([]));
    const today = new TodayPage(deskAt(server));
    await today.close(REQUEST);
    expect(today.done).toBe("张三的求助办好了");
    expect(today.calls.answer).toEqual([]);
  });

  it("stays when the server could not close it, and says so", async () => {
    const server = new FakeServer().on(closeRequest, () => Result.fail(new Defect({})));
    const today = new TodayPage(deskAt(server));
    await today.close(REQUEST);
    expect(today.done).toBe("");
    expect(today.closing.sentence).toBe("系统出错了，什么都没有改动，请再试一次");
  });
});

const DAY = CalendarDate.make("2026-03-04");

describe("what today is about", () => {
  it.each([
    { name: "nothing waits", pendingClaims: 0, assessmentsDue: 0, words: [] },
    { name: "claims wait", pendingClaims: 3, assessmentsDue: 0, words: ["条积分等着审核"] },
    { name: "elders wait", pendingClaims: 0, assessmentsDue: 4, words: ["位老人该评估了"] },
    { name: "mandates end", proxiesEnding: 2, words: ["份代理30天内到期"] },
    { name: "papers of helpers end", papersEnding: 1, words: ["份帮手的资格证快到期或刚过期"] },
    { name: "an approval ends", approvalsEnding: 1, words: ["家服务单位的许可快到期或刚过期"] },
    { name: "promised money is due", pledgesDue: 1, words: ["笔承诺的钱该到账了"] },
    { name: "goods spoil", goodsSpoiling: 2, words: ["样商品快到期或过期了"] },
    { name: "a delivery is late", purchasesOverdue: 1, words: ["张采购单该到货了还没到"] },
    { name: "kept goods were freed", reservationsFreed: 2, words: ["份留货过期或缺货，放回了"] },
    { name: "an elder waits at home", deliveriesOpen: 1, words: ["份留货等人送上门"] },
    { name: "the store was not closed", unclosed: DAY, words: ["天积分超市开了门没关门"] },
    { name: "days are to be checked", unchecked: 2, words: ["天积分超市的账等监委会看"] },
    { name: "a kiosk is silent", kiosksUnwell: 1, words: ["台自助机没有回音或读卡器没接上"] },
  ])(
    "$name",
    ({
      pendingClaims = 0,
      assessmentsDue = 0,
      proxiesEnding = 0,
      papersEnding = 0,
      approvalsEnding = 0,
      pledgesDue = 0,
      goodsSpoiling = 0,
      purchasesOverdue = 0,
      reservationsFreed = 0,
      deliveriesOpen = 0,
      unclosed = null,
      unchecked = 0,
      kiosksUnwell = 0,
      words,
    }) => {
      const waiting = waitingOf({
        pendingClaims,
        lowStock: [],
        assessmentsDue,
        proxiesEnding,
        papersEnding,
        approvalsEnding,
        pledgesDue,
        goodsSpoiling,
        purchasesOverdue,
        reservationsFreed,
        deliveriesOpen,
        storeUnclosed: unclosed,
        storeDaysUnchecked: unchecked,
        kiosksUnwell,
      });
      expect(waiting.map((one) => one.words)).toEqual(words);
    },
  );

  it.each([
    { name: "no people yet", residents: 0, rulebookVersion: null, isNew: true },
    { name: "people, but no rules", residents: 9, rulebookVersion: null, isNew: true },
    { name: "people and rules", residents: 9, rulebookVersion: 1, isNew: false },
  ])("$name: set up first is $isNew", ({ isNew: expected, ...figures }) => {
    expect(isNew(figures)).toBe(expected);
    expect(firstSteps(figures)[0]?.done).toBe(figures.residents > 0);
  });
});
