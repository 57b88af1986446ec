import { axe } from "@huzhu/browser";
import {
  checkDay,
  closeDay,
  countOnDay,
  movements,
  type RequestOf,
  type StoreDayView,
  storeDay,
  storeDays,
  storeMonth,
  storeNow,
  storeYear,
} from "@huzhu/contract";
import { Result } from "effect";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import {
  BOUGHT,
  closing,
  DAY,
  MONTH,
  OPEN_DAY,
  STORE_NOW,
  YEAR,
} from "../../testing/store-days.ts";
import { NOW, RICE, SOAP } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";

const server = villageServer("admin");
let office: Opened;

beforeAll(async () => {
  server.on(storeNow, () => Result.succeed(STORE_NOW));
  server.on(storeDays, () => Result.succeed([OPEN_DAY]));
  office = await open(server);
});
afterAll(() => office.close());

it("closes a day on a phone: counts, counts once more what differs, and says why", async () => {
  const { page, visit } = office;
  const counted: Array<RequestOf<typeof countOnDay>["body"]> = [];
  const closed: Array<RequestOf<typeof closeDay>["body"]> = [];
  server.on(countOnDay, ({ body }) => {
    counted.push(body);
    return Result.succeed(closing(counted.length > 1));
  });
  server.on(closeDay, ({ body }) => {
    closed.push(body);
    const done: StoreDayView = { ...closing(true), state: "closed" };
    server.on(storeNow, () => Result.succeed({ ...STORE_NOW, day: done }));
    return Result.succeed(done);
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await visit("/goods/days", "开门关门");
  await page.getByRole("button", { name: "数货，关门" }).click();
  await page.getByLabel("大米5公斤有多少袋").fill("2");
  await page.getByLabel("肥皂有多少块").fill("40");
  await page.keyboard.press("Enter");
  await page.getByText("这几样和账上不一样，请再数一遍").waitFor();
  await page.getByLabel("大米5公斤有多少袋").fill("2");
  await page.keyboard.press("Enter");
  await page.getByLabel("大米5公斤少1袋，为什么").fill("袋子破了");
  expect(await axe(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await page.getByRole("button", { name: "签字，关门" }).click();
  await page.getByText("关门了，等监委会看").first().waitFor();
  expect(counted).toEqual([
    {
      stage: "close",
      counts: [
        { good: RICE.id, pieces: 2 },
        { good: SOAP.id, pieces: 40 },
      ],
    },
    { stage: "close", counts: [{ good: RICE.id, pieces: 2 }] },
  ]);
  expect(closed).toEqual([{ reasons: [{ good: RICE.id, why: "袋子破了" }] }]);
  await page.setViewportSize({ width: 1366, height: 768 });
});

it("is checked by somebody who did not keep that day", async () => {
  const { page, visit } = office;
  const done: StoreDayView = { ...closing(true), state: "closed", own: false };
  server.on(storeDay, () => Result.succeed(done));
  server.on(checkDay, () =>
    Result.succeed({ ...done, state: "checked", checked: { by: "李会计", at: NOW } }),
  );
  await visit(`/goods/days/${DAY}`, "2026年3月5日的超市");
  await page.getByText("少1袋").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "没有问题，签字" }).click();
  await page.getByText("签好了，差的记进了库存").waitFor();
});

it("has its month on one paper, whose figures open what they are made of", async () => {
  const { page, visit } = office;
  server.on(storeMonth, () => Result.succeed(MONTH));
  server.on(movements, () => Result.succeed(BOUGHT));
  await visit("/goods/months", "月账本");
  await page.getByRole("button", { name: "大米5公斤进货+10，看是哪几笔" }).click();
  await page.getByRole("cell", { name: "2026年3月2日" }).waitFor();
  expect(await page.getByRole("cell", { name: "2026年2月20日" }).count()).toBe(0);
  expect(await axe(page)).toEqual([]);
});

it("shows its year in charts, with the figures beside them", async () => {
  const { page, visit } = office;
  server.on(storeYear, () => Result.succeed(YEAR));
  await visit("/goods/year", "超市一年");
  const points = page.getByRole("table", { name: "每个月换了多少分" });
  await points.getByRole("row", { name: "2026年3月 1100分 40分" }).waitFor();
  await page.getByRole("row", { name: "大米5公斤 1袋 10袋" }).waitFor();
  expect(await axe(page)).toEqual([]);
});
