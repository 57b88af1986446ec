import { axe, scan } from "@huzhu/browser";
import {
  countInTake,
  listTakes,
  type RequestOf,
  type StockTakeView,
  seeTake,
  signTake,
} from "@huzhu/contract";
import { ownBarcode, StockTakeId } from "@huzhu/domain/store";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { NOW, RICE, SOAP } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";

const server = villageServer("keeper");
let office: Opened;
const take = StockTakeId.make("may");
const head = {
  take,
  title: "五月盘点",
  startedAt: NOW,
  by: "王主任",
  state: "counting",
  ended: null,
} as const;
const rice = {
  good: RICE.id,
  name: RICE.name,
  unit: RICE.unit,
  photo: null,
  barcode: ownBarcode(1),
  why: null,
};
const soap = {
  good: SOAP.id,
  name: SOAP.name,
  unit: SOAP.unit,
  photo: null,
  barcode: ownBarcode(2),
  why: null,
};
const counted = (pieces: number) => ({ pieces, by: "王主任", at: NOW });
const agreed = { ...soap, state: "agrees", counted: [counted(40)] } as const;
const BLIND: StockTakeView = {
  ...{ ...head, ready: false, own: true },
  goods: [
    { ...rice, state: "open", counted: [], variance: null },
    { ...agreed, variance: null },
  ],
};

beforeAll(async () => {
  server.on(listTakes, () => Result.succeed([{ ...head, goods: 2, done: 1, differing: 0 }]));
  server.on(seeTake, () => Result.succeed(BLIND));
  office = await open(server);
});
afterAll(() => office.close());

describe("a stock take on screen", () => {
  it("is found in the list, with how far it is", async () => {
    const { page, visit } = office;
    await visit("/goods/takes", "盘点");
    await page.getByText("数完1样，共2样").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "开始盘点" }).click();
    await page.getByText("请写这次叫什么").waitFor();
    await page.getByRole("link", { name: "五月盘点" }).click();
    await page.getByRole("heading", { level: 1, name: "五月盘点" }).waitFor();
  });

  it("is counted on a phone, and asks for a second count without a word of the book", async () => {
    const { page, visit } = office;
    const sent: Array<RequestOf<typeof countInTake>["body"]> = [];
    server.on(countInTake, ({ body }) => {
      sent.push(body);
      const again = { ...rice, state: "again", counted: [counted(1)], variance: null } as const;
      return Result.succeed({ ...BLIND, goods: [again, { ...agreed, variance: null }] });
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await visit("/goods/takes/may", "五月盘点");
    await page.getByLabel("找商品").fill("大米");
    await page.keyboard.press("Enter");
    await page.getByLabel("大米5公斤有多少袋").fill("1");
    await page.keyboard.press("Enter");
    await page.getByText("大米5公斤数了1袋：和账上不一样，请再数一遍").waitFor();
    expect(sent).toEqual([{ good: RICE.id, pieces: 1 }]);
    expect(await axe(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it("is counted by a scanner: each piece that is scanned is one more, the next good counts the last", async () => {
    const { page, visit } = office;
    const sent: Array<RequestOf<typeof countInTake>["body"]> = [];
    server.on(countInTake, ({ body }) => {
      sent.push(body);
      return Result.succeed(BLIND);
    });
    await visit("/goods/takes/may", "五月盘点");
    await page.getByLabel("找商品").fill("大");
    for (const gap of [5, 60, 100]) await scan(page, ownBarcode(1), { gap });
    await page.getByText("大米5公斤有多少袋").waitFor();
    expect(await page.getByLabel("大米5公斤有多少袋").inputValue()).toBe("3");
    await scan(page, ownBarcode(9), { enter: false });
    await page.getByText("这个条码不是这次要数的").waitFor();
    expect(await page.getByLabel("大米5公斤有多少袋").inputValue()).toBe("3");
    await scan(page, ownBarcode(2));
    await page.getByLabel("肥皂有多少块").waitFor();
    expect(sent).toEqual([{ good: RICE.id, pieces: 3 }]);
  });

  it("is signed by another person, who says why", async () => {
    const { page, visit } = office;
    const sent: Array<RequestOf<typeof signTake>["body"]> = [];
    const differs = { ...rice, state: "differs", counted: [counted(1), counted(1)] } as const;
    const goods = [
      { ...differs, variance: -1 },
      { ...agreed, variance: 0 },
    ];
    server.on(seeTake, () => Result.succeed({ ...BLIND, ready: true, own: false, goods }));
    server.on(signTake, ({ body }) => {
      sent.push(body);
      const ended = { by: "李会计", at: NOW };
      return Result.succeed({ ...BLIND, state: "signed", ended, ready: true, own: false, goods });
    });
    await visit("/goods/takes/may", "五月盘点");
    await page.getByLabel("大米5公斤少1袋，为什么").fill("受潮");
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "签字" }).click();
    await page.getByText("签好了，不一样的记进了库存").waitFor();
    await page.getByText("签字的人：李会计").waitFor();
    expect(sent).toEqual([{ reasons: [{ good: RICE.id, why: "受潮" }] }]);
  });
});
