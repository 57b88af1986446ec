import { axe } from "@huzhu/browser";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { CODE, withReservations } from "../../testing/reservations.ts";
import { ZHANG } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";

let office: Opened;

beforeAll(async () => {
  office = await open(withReservations(villageServer("keeper")));
});
afterAll(() => office.close());

it("keeps goods at the counter, hands them over by their code, brings and frees others", async () => {
  const { page, visit } = office;
  await visit("/counter", "柜台兑换");
  await page.keyboard.type(ZHANG.card ?? "");
  await page.keyboard.press("Enter");
  await page.getByText("这一户有").waitFor();
  await page.keyboard.type("dm");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "先留着，改天来取" }).click();
  await page.getByText(CODE).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("link", { name: "看所有留货" }).click();

  const finding = page.getByRole("form", { name: "找取货码" });
  await finding.getByLabel("取货码").fill("000000");
  await finding.getByLabel("取货码").press("Enter");
  await page.getByText("没有这个取货码").waitFor();
  await finding.getByLabel("取货码").fill(CODE);
  await finding.getByLabel("取货码").press("Enter");
  const handing = page.getByRole("form", { name: "交货" });
  await handing.waitFor();
  expect(await axe(page)).toEqual([]);
  await handing.getByRole("button", { name: "交给他" }).click();
  await page.getByText("交给张三了").waitFor();
  await page.getByRole("cell", { name: "取走了" }).waitFor();

  await page.getByRole("button", { name: /^要送上门：李四/ }).click();
  await page.getByText("等人送上门").waitFor();
  await page.getByRole("button", { name: /^我去送：李四/ }).click();
  await page.getByText("王店员去送").waitFor();
  await page.getByRole("link", { name: /今天要送的/ }).click();
  await page.getByRole("rowheader", { name: "李四" }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("link", { name: "回留货" }).click();
  await page.getByRole("button", { name: /^交货或不留：李四/ }).click();
  await page.getByRole("button", { name: "不留了，放回去" }).click();
  await page.getByRole("cell", { name: "不留了：他不要了" }).waitFor();
});
