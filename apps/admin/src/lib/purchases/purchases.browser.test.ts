import { axe } from "@huzhu/browser";
import { me } from "@huzhu/contract";
import { Result } from "effect";
import { afterAll, beforeAll, expect, it } from "vitest";
import { staffAs } from "../../testing/desk.ts";
import { officeServer } from "../../testing/office-server.ts";
import { type Opened, open } from "../../testing/open.ts";
import { withPurchases } from "../../testing/purchases.ts";

let office: Opened;

beforeAll(async () => {
  const server = officeServer().on(me, () => Result.succeed(staffAs("admin")));
  office = await open(withPurchases(server));
});
afterAll(() => office.close());

it("orders what runs out, and takes in what came by its delivery note", async () => {
  const { page, visit } = office;
  await visit("/goods/stock", "库存");
  await page.getByRole("link", { name: "采购", exact: true }).click();
  await page.getByText("该到了还没到").waitFor();
  await page.getByRole("button", { name: "开采购单" }).click();
  const order = page.getByRole("form", { name: "开采购单" });
  await order.getByLabel("从谁家进").fill("虚构粮油店");
  await order.getByLabel("大米5公斤一袋几元").fill("25.5");
  await order.getByText("357元").waitFor();
  expect(await axe(page)).toEqual([]);
  await order.getByRole("button", { name: "开好" }).click();
  await page.getByText("给虚构粮油店的采购单开好了").waitFor();
  await page.getByRole("button", { name: "看第1号" }).click();
  await page.getByRole("button", { name: "收货" }).click();
  const delivery = page.getByRole("form", { name: "收货" });
  await delivery.getByLabel("送货单的号").fill("88");
  expect(await axe(page)).toEqual([]);
  await delivery.getByRole("button", { name: "收下，入库" }).click();
  await page.getByText("送货单88").waitFor();
  await page.getByText("收完了，等付款").waitFor();
  await page.getByRole("link", { name: "采购单、验收单" }).click();
  await page.getByRole("table", { name: "验收单" }).waitFor();
  await page.getByText("三个数对得上").waitFor();
  expect(await axe(page)).toEqual([]);
});
