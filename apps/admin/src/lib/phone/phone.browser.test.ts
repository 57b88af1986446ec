import { axe, launch } from "@huzhu/browser";
import {
  type ClaimDraft,
  knockAtDoor,
  logIn,
  me,
  type Neighbour,
  NotLoggedIn,
  type OwnDoors,
  ownClaims,
  ownDoors,
  ownHamlet,
  previewClaims,
  recordClaims,
  servedVillages,
} from "@huzhu/contract";
import { HamletId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { NotEligible, RuleCode } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffAs } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { CAMPAIGN, CAMPAIGN_ID } from "../../testing/outreach.ts";
import { serve } from "../../testing/serve.ts";
import { claimFor, LI, RULEBOOK, TODAY, WEI_OLD, ZHANG } from "../../testing/village.ts";

const UPPER = HamletId.make("upper");
const LEADER = staffAs("leader");
const INITIALS: Record<string, string> = { 张三: "zs", 李四: "ls", 张伟: "zw" };
const PEOPLE: ReadonlyArray<Neighbour> = [LI, ZHANG, WEI_OLD].map((one) => ({
  id: one.id,
  name: one.name,
  initials: INITIALS[one.name] ?? "",
  age: one.age,
  residence: one.residence,
  household: one.household,
  householdNumber: one.householdNumber,
}));
const PHONE = { width: 360, height: 740 };
/** What the app ageing norm asks of whatever is pressed, in pixels. */
const LEAST = 60;

const ME = { ...LEADER, staff: { ...LEADER.staff, hamlet: UPPER } };
const { campaign: brought, doors: invited } = CAMPAIGN;
let going: OwnDoors = {
  ...{ campaign: CAMPAIGN_ID, title: brought.title, message: brought.message },
  ...{ gift: brought.gift, goodName: brought.goodName, from: TODAY, until: TODAY, team: "一队" },
  doors: invited.slice(0, 2),
};
let inside = false;
const recorded = new Map<string, ClaimDraft>();
let out = false;

const server = new FakeServer()
  .on(me, () => (inside ? Result.succeed(ME) : Result.fail(new NotLoggedIn({ caller: "staff" }))))
  .on(servedVillages, () => Result.succeed([]))
  .on(logIn, () => {
    inside = true;
    return Result.succeed(ME);
  })
  .on(ownHamlet, () =>
    Result.succeed({
      hamlet: { id: UPPER, name: "上寨" },
      people: PEOPLE,
      lately: [{ rule: RuleCode.make("A02"), times: 7 }],
      rulebooks: [RULEBOOK],
    }),
  )
  .on(ownClaims, () => Result.succeed([claimFor(ZHANG), claimFor(LI)]))
  .on(previewClaims, ({ body }) =>
    body.lines.some(({ resident }) => resident === WEI_OLD.id)
      ? Result.fail(new NotEligible({ rule: body.rule }))
      : Result.succeed(
          body.lines.map(({ household, resident, quantity }) => ({
            household,
            resident,
            points: Points.make(quantity * 3),
            donated: Points.make(0),
            honoured: Points.make(0),
            steps: [],
          })),
        ),
  )
  .on(ownDoors, () => Result.succeed([going]))
  .on(knockAtDoor, ({ body: { household, answer, note } }) => {
    const last = { on: TODAY, answer, note, writer: "王主任" };
    const doors = going.doors.map((one) =>
      one.household === household ? { ...one, knocks: one.knocks + 1, last } : one,
    );
    going = { ...going, doors };
    return Result.succeed({ campaign: CAMPAIGN_ID });
  })
  .on(recordClaims, () => Result.succeed([]));

let page: Page;
let close: () => Promise<void>;
let address: string;

beforeAll(async () => {
  const served = await serve(server);
  address = served.address;
  const browser = await launch();
  const context = await browser.newContext({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
  });
  page = await context.newPage();
  await page.route("**/api/claims", async (route) => {
    const request = route.request();
    const attempt = request.headers()["idempotency-key"] ?? "";
    if (out) return route.abort();
    recorded.set(attempt, request.postDataJSON());
    return route.continue();
  });
  close = async () => {
    await browser.close();
    await served.close();
  };
});
afterAll(() => close());

const heading = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
const tap = (name: string | RegExp) => page.getByRole("button", { name }).first().tap();

/** Everything that can be pressed is large enough, and the page is no wider than the phone. */
const fits = async () => {
  expect(await axe(page)).toEqual([]);
  const small = await page
    .locator("button, a[href], select, label:has(input), input:not([type=radio], [type=checkbox])")
    .evaluateAll(
      (all, least) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => ({ text: one.textContent?.trim(), box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.height < least || box.width < least)
          .map(({ text, box }) => `${text} ${Math.round(box.width)}×${Math.round(box.height)}`),
      LEAST,
    );
  expect(small).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(PHONE.width);
};

describe("a leader's phone", () => {
  it("opens on what was done most lately, whatever page was asked for", async () => {
    await page.goto(`${address}/households`);
    await heading("登录");
    await fits();
    await page.getByLabel("用户名").fill("zhao");
    await page.getByLabel("密码").fill("qingshui-2026");
    await tap("登录");
    await heading("上寨 登记积分");
    await page.getByRole("button", { name: /打扫河道/ }).waitFor();
    await fits();
  });

  it("takes two people, how much and which day, and says it once more before it goes", async () => {
    await tap(/打扫河道/);
    await heading("打扫河道");
    await fits();
    await page.getByLabel("谁做的？可以点几个人").fill("zs");
    await tap(/张三/);
    await page.getByLabel("谁做的？可以点几个人").fill("");
    await tap(/李四/);
    await page.getByText("选了2人").waitFor();
    await tap("下一步");
    await page.getByText("每人多少（小时）").waitFor();
    // The phone's own way back leads to the step before.
    await page.goBack();
    await page.getByText("选了2人").waitFor();
    await tap("下一步");
    await tap("多一点");
    await page.getByText("昨天").tap();
    await fits();
    await tap("下一步");
    await page.getByText(/^昨天（.+），打扫河道，每人2小时，李四、张三$/).waitFor();
    await page.getByText("+6分").first().waitFor();
    await fits();
    await tap("对的，发出2条");
    await heading("发出去了");
    await fits();
    expect([...recorded.values()].map(({ lines }) => lines.map((line) => line.quantity))).toEqual([
      [2, 2],
    ]);
  });

  it("says for whom the village says no", async () => {
    await tap("再登记一件");
    await tap(/打扫河道/);
    for (const name of [/张三/, /张伟/]) await tap(name);
    await tap("下一步");
    await tap("下一步");
    await page.getByText("不符合“A02”这一条的条件").waitFor();
    await fits();
    await tap("去掉张伟");
    await page.getByRole("button", { name: "对的，发出1条" }).waitFor();
  });

  it("keeps what does not go out, over a reload, and sends it once", async () => {
    const before = recorded.size;
    out = true;
    await tap("对的，发出1条");
    await heading("先存在手机里了");
    await page.getByText("1条还没发出去，存在这台手机里").waitFor();
    await fits();
    await page.reload();
    await page.getByText("1条还没发出去，存在这台手机里").waitFor();
    await fits();
    out = false;
    await tap("现在发");
    await page.getByText("1条还没发出去，存在这台手机里").waitFor({ state: "detached" });
    expect(recorded.size).toBe(before + 1);
  });

  it("goes from door to door in the own hamlet, and writes down what was said", async () => {
    await tap("上门宣传（还有2户没去）");
    await heading("上门宣传");
    await page.getByText("每户带肥皂（块）1份").waitFor();
    await fits();
    await tap("记下new户");
    await heading("张三 户号new");
    await fits();
    // The phone's own way back leads to the list of doors.
    await page.goBack();
    await heading("上门宣传");
    await tap("记下new户");
    await page.getByLabel("想有人来帮").tap();
    await page.getByLabel("还说了什么").fill("想有人陪着去赶场");
    await tap("记下");
    await page.getByText("new户记下了").waitFor();
    await page.getByText("“想有人陪着去赶场”").waitFor();
    await fits();
    await tap("回上一步");
    await page.getByRole("button", { name: "上门宣传（还有1户没去）" }).waitFor();
  });

  it("tells where the earlier ones stand, and finds every other rule", async () => {
    await tap("我登记的，到哪一步了");
    await heading("我登记的");
    await page.getByText("张三").waitFor();
    await fits();
    await tap("回上一步");
    await tap(/别的事/);
    await page.getByLabel("找").fill("垃圾");
    await fits();
    await tap(/乱倒垃圾/);
    await heading("乱倒垃圾");
  });
});
