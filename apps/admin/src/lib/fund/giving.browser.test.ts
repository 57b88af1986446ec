import { axe } from "@huzhu/browser";
import { afterAll, beforeAll, expect, it } from "vitest";
import { withGiving } from "../../testing/giving-server.ts";
import { type Opened, open } from "../../testing/open.ts";
import { withPayments } from "../../testing/payments-server.ts";
import { villageServer } from "../../testing/village-server.ts";

let office: Opened;

beforeAll(async () => {
  office = await open(withPayments(withGiving(villageServer("cadre"))));
});
afterAll(() => office.close());

const PAGES = [
  { path: "/fund/donors", heading: "谁给的", waits: "还有1次没谢" },
  { path: "/fund/donors/d-1", heading: "林建国", waits: "上寨张**家2袋" },
  { path: "/fund/donors/d-1/print", heading: "打印答谢信", waits: "买来棉被4床：下寨杨**家1床" },
  { path: "/fund/pledges", heading: "承诺", waits: "过期没到" },
  { path: "/fund/cash", heading: "现金盘点", waits: "少5元" },
  { path: "/fund/payments/o-1", heading: "打印清单", waits: "领的人签字" },
  { path: "/fund/sheet", heading: "资金公示", waits: "不留名的1笔" },
] as const;

it.each(PAGES)("$path says what waits, for everybody's eyes", async (one) => {
  const { page, visit } = office;
  await visit(one.path, one.heading);
  await page.getByText(one.waits).first().waitFor();
  expect(await axe(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(1366);
});

it("books an instalment that came, and thanks who gave, by the keyboard", async () => {
  const { page, visit } = office;
  await visit("/fund/pledges", "承诺");
  await page.getByRole("button", { name: "到账了" }).first().press("Enter");
  const form = page.getByRole("form", { name: "林建国的第1期到账了" });
  await form.getByLabel("钱在哪里").selectOption("cash");
  expect(await axe(page)).toEqual([]);
  await form.getByRole("button", { name: "记下" }).press("Enter");
  await page.getByRole("table", { name: "到了的和不再等的" }).getByText("修灶").waitFor();
  await visit("/fund/donors/d-1", "林建国");
  await page.getByRole("button", { name: "答谢了" }).press("Enter");
  const thanking = page.getByRole("form", { name: "答谢了" });
  await thanking.getByLabel("怎么谢的").selectOption("visit");
  await thanking.getByRole("button", { name: "记下" }).press("Enter");
  await page.getByText("上门道谢").waitFor();
});

it("approves an order as the second, pays it and draws up another, by the keyboard", async () => {
  const { page, visit } = office;
  await visit("/fund/payments", "付款");
  await page.getByText("还差1位").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "批准", exact: true }).press("Enter");
  await page.getByRole("button", { name: "付款", exact: true }).press("Enter");
  await page.getByRole("table", { name: "办完的" }).getByText("已付款").waitFor();
  await page.getByRole("button", { name: "开付款单" }).press("Enter");
  await page.getByRole("form", { name: "开付款单" }).getByLabel("第1个多少元").fill("100");
  await page.getByText("要请另外两位批准").waitFor();
  expect(await axe(page)).toEqual([]);
});
