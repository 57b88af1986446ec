import { axe } from "@huzhu/browser";
import {
  me,
  origins,
  printer,
  printSlip,
  quietHomes,
  redemptions,
  redemptionTill,
} from "@huzhu/contract";
import { Fen } from "@huzhu/domain/money";
import { AccountId, Points } from "@huzhu/domain/points";
import { receiptNumber } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffAs } from "../../testing/desk.ts";
import { officeServer } from "../../testing/office-server.ts";
import { type Opened, open } from "../../testing/open.ts";
import { REDEMPTIONS, RICE, SOAP, TODAY, ZHANG } from "../../testing/village.ts";

const [newest, oldest] = REDEMPTIONS;
const server = officeServer()
  .on(me, () => Result.succeed(staffAs("admin")))
  .on(redemptionTill, () => Result.succeed({ taken: Fen.make(600), handedOver: Fen.make(200) }));
let office: Opened;

const withTwoPages = () =>
  server.on(redemptions, ({ query: { page = 1 } }) => {
    const rows = [page === 1 ? newest : oldest].filter((row) => row !== undefined);
    return Result.succeed({ rows, total: 2, page, pageSize: 1 });
  });

beforeAll(async () => {
  withTwoPages();
  office = await open(server);
});
afterAll(() => office.close());

describe("what was exchanged", () => {
  it("lies behind today's figure", async () => {
    const { page, visit } = office;
    await visit("/", "今天");
    await page.getByRole("link", { name: "今天换出去" }).click();
    await page.getByRole("heading", { level: 1, name: "兑换记录" }).waitFor();
  });

  it("is taken back by whoever made it, while the minutes last", async () => {
    const { page, visit } = office;
    await visit("/redemptions", "兑换记录");
    await page.getByRole("button", { name: "撤回（还有8分钟）：李四的兑换" }).click();
    await page.getByText("撤回了，36分回到户里，东西回到库存").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("is exchanged for something else, broken, with a word why", async () => {
    const { page, visit } = office;
    await visit("/redemptions", "兑换记录");
    await page.getByRole("button", { name: "换货：李四换走的" }).click();
    const form = page.getByRole("form", { name: "换货" });
    await form.getByRole("button", { name: "大米5公斤多退一袋" }).click();
    await form.getByLabel("坏了，不再上架").check();
    await form.getByRole("combobox", { name: "换成什么" }).fill("fz");
    await page.keyboard.press("Enter");
    await form.getByText("退回30分，新的3分，退27分").waitFor();
    expect(await axe(page)).toEqual([]);
    await form.getByRole("button", { name: "坏了", exact: true }).click();
    await form.getByRole("button", { name: "换货", exact: true }).click();
    await page.getByText("换好了，退回30分，新的3分，退27分").waitFor();
  });

  it("is called by the number that stands on its slip", async () => {
    const { page, visit } = office;
    if (!newest) throw new Error("Nothing was exchanged.");
    await visit("/redemptions", "兑换记录");
    await page.getByText(`单号${receiptNumber(newest.redemption)}`).waitFor();
  });

  it("is printed once more where the slip was lost, also while the printer has no paper", async () => {
    const { page, visit } = office;
    const out = { state: "paper", since: null, waiting: 2 } as const;
    server.on(printer, () => Result.succeed({ printer: out }));
    server.on(printSlip, () => Result.succeed({ ...out, printed: false }));
    await visit("/redemptions", "兑换记录");
    await page.getByText("没有纸了，2张小票等着打").waitFor();
    await page
      .getByRole("button", { name: /^打小票给/ })
      .first()
      .click();
    await page.getByText("小票排着队，装好纸就打").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("tells from whom came what somebody took", async () => {
    const { page, visit } = office;
    if (!newest) throw new Error("Nothing was exchanged.");
    const from = {
      name: "大米5公斤",
      unit: "袋",
      good: RICE.id,
      pieces: 1,
      batch: 2,
      cameOn: TODAY,
    };
    const known = { source: "donor", from: "虚构粮油店", bestBefore: null, line: null } as const;
    server.on(origins, () => Result.succeed([{ ...from, ...known }]));
    await visit("/redemptions", "兑换记录");
    await page.getByRole("button", { name: "从哪来" }).first().click();
    await page.getByText("2026年3月5日来的，捐的（虚构粮油店）").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("is told with whose, what, how many points and where", async () => {
    const { page, visit } = office;
    await visit("/redemptions", "兑换记录");
    const row = page.getByRole("row").nth(1);
    await row.waitFor();
    expect(await row.textContent()).toMatch(
      /2026年3月5日 14:00.*李四.*户号002.*大米5公斤 1袋.*肥皂 2块.*36分.*王主任/s,
    );
    expect(await axe(page)).toEqual([]);
  });

  it("goes back page by page, and on to the household", async () => {
    const { page, visit } = office;
    await visit("/redemptions", "兑换记录");
    await page.getByRole("button", { name: "下一页" }).click();
    await page.getByText("村口自助机").waitFor();
    await page.getByText("另补6元").waitFor();
    await page.getByText("超市手上还有4元").waitFor();
    await page.getByRole("link", { name: "张三" }).click();
    await page.getByRole("heading", { level: 1, name: "张三家" }).waitFor();
  });

  it("is one button away from the goods and from the counter", async () => {
    const { page, visit } = office;
    for (const [path, heading] of [
      ["/goods", "商品"],
      ["/counter", "柜台兑换"],
    ] as const) {
      await visit(path, heading);
      await page.getByRole("link", { name: "兑换记录" }).click();
      await page.getByRole("heading", { level: 1, name: "兑换记录" }).waitFor();
    }
  });

  it("tells whom nobody has seen there for a long time", async () => {
    const { page, visit } = office;
    const { hamlet, name: head, householdNumber: number, household: home } = ZHANG;
    server.on(quietHomes, () =>
      Result.succeed({
        since: CalendarDate.make("2025-12-05"),
        cheapest: { name: SOAP.name, price: Points.make(3) },
        rows: [
          {
            account: AccountId.make("account-1"),
            owner: { _tag: "Household", household: home, number, hamlet, head },
            ...{ old: Points.make(40), last: null },
          },
        ],
      }),
    );
    await visit("/redemptions", "兑换记录");
    await page.getByRole("link", { name: "久没来换" }).click();
    await page.getByText("1户2025年12月5日以来没换过，积分一直够换肥皂（3分）").waitFor();
    expect(await page.getByRole("row").nth(1).textContent()).toMatch(/张三家.*上寨.*40分.*没换过/s);
    expect(await axe(page)).toEqual([]);
  });

  it("says how to begin where nothing was exchanged yet", async () => {
    const { page, visit } = office;
    server.on(redemptions, () => Result.succeed({ rows: [], total: 0, page: 1, pageSize: 50 }));
    await visit("/redemptions", "兑换记录");
    await page.getByRole("link", { name: "到柜台换第一次" }).waitFor();
    expect(await axe(page)).toEqual([]);
    withTwoPages();
  });
});
