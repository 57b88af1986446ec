import { axe } from "@huzhu/browser";
import { goods, type RequestOf, setPhoto, setTerms, suggestedPrice } from "@huzhu/contract";
import { Fen } from "@huzhu/domain/money";
import { Points } from "@huzhu/domain/points";
import { PhotoId } from "@huzhu/domain/store";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { GOODS, RICE } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";

const server = villageServer("keeper");
let office: Opened;

beforeAll(async () => {
  office = await open(server);
});
afterAll(() => office.close());

/** A picture of this size, as a camera would hand it over. */
const pictureOf = async (width: number, height: number): Promise<Buffer> => {
  const address = await office.page.evaluate(
    ([w = 0, h = 0]) => {
      const canvas = document.createElement("canvas");
      canvas.width = w;
      canvas.height = h;
      return canvas.toDataURL("image/png");
    },
    [width, height],
  );
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
};

describe("goods on screen", () => {
  it("are listed with price, stock and what runs out", async () => {
    const { page, visit } = office;
    await visit("/goods", "商品");
    await page.getByText("换完了").waitFor();
    await page.getByText("快没了").first().click();
    await page.getByRole("row").filter({ hasText: "肥皂" }).waitFor({ state: "detached" });
    expect(await axe(page)).toEqual([]);
  });

  it("are added with words and a price", async () => {
    const { page, visit } = office;
    await visit("/goods/new", "添加商品");
    await page.getByRole("button", { name: "添加" }).click();
    await page.getByText("请写商品名").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByLabel("商品名").fill("大米5公斤");
    await page.getByLabel("单位").fill("袋");
    await page.getByLabel("要几分").fill("30");
    await page.getByRole("button", { name: "添加" }).click();
    await page.getByRole("heading", { level: 1, name: RICE.name }).waitFor();
  });

  it("get the price that their cost is worth by one press", async () => {
    const { page, visit } = office;
    const suggested = { cost: Fen.make(650), price: Points.make(13) };
    server.on(suggestedPrice, () => Result.succeed(suggested));
    await visit(`/goods/${RICE.id}`, RICE.name);
    await page.getByText("最近的进价是6.5元一袋，照细则里一分的价，合13分").waitFor();
    await page.getByRole("button", { name: "填上" }).click();
    expect(await page.getByLabel("要几分").inputValue()).toBe("13");
    expect(await axe(page)).toEqual([]);
    server.on(suggestedPrice, () => Result.succeed(null));
  });

  it("show what a count will book before it is booked", async () => {
    const { page, visit } = office;
    await visit(`/goods/${RICE.id}`, RICE.name);
    await page.getByText("盘点").click();
    await page.getByLabel("数出来有多少袋").fill("1");
    await page.getByText("账上2袋，少了1袋，记上后是1袋").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "记上" }).click();
    await page.getByText("记好了，现在有1袋").waitFor();
  });

  it("are given on terms", async () => {
    const { page, visit } = office;
    const said: Array<RequestOf<typeof setTerms>["body"]> = [];
    server.on(setTerms, ({ body }) => {
      said.push(body);
      return Result.succeed({ ...RICE, terms: body });
    });
    await visit(`/goods/${RICE.id}`, RICE.name);
    await page.getByText("老人本人").click();
    await page.getByText("每位老人").click();
    await page.getByLabel("最多几袋").fill("2");
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "定下来" }).click();
    await page.getByText("定好了").waitFor();
    expect(said).toEqual([
      { takers: "elders", quota: { pieces: 2, per: "elder", within: "month" } },
    ]);
  });

  it("take a photo that the browser made small first", async () => {
    const { page, visit } = office;
    const sent: Array<RequestOf<typeof setPhoto>["body"]> = [];
    server.on(setPhoto, ({ body }) => {
      sent.push(body);
      return Result.succeed({ ...RICE, photo: PhotoId.make("photo-1") });
    });
    await visit(`/goods/${RICE.id}`, RICE.name);
    const buffer = await pictureOf(2400, 1200);
    const file = { name: "大米.png", mimeType: "image/png", buffer };
    await page.getByLabel("拍照或选照片").setInputFiles(file);
    await page.getByText("照片换好了").waitFor();
    const bytes = Buffer.from(sent[0]?.base64 ?? "", "base64");
    expect(bytes.subarray(8, 12).toString()).toBe("WEBP");
    const size = await page.evaluate(async (base64) => {
      const picture = new Image();
      picture.src = `data:image/webp;base64,${base64}`;
      await picture.decode();
      return [picture.naturalWidth, picture.naturalHeight];
    }, sent[0]?.base64);
    expect(size).toEqual([800, 800]);
  });

  it("say that a file is no photo", async () => {
    const { page, visit } = office;
    await visit(`/goods/${RICE.id}`, RICE.name);
    const file = { name: "名单.txt", mimeType: "text/plain", buffer: Buffer.from("张三") };
    await page.getByLabel("拍照或选照片").setInputFiles(file);
    await page.getByText("这个文件不是照片").waitFor();
  });

  it("say what to do first where there are none", async () => {
    const { page, visit } = office;
    server.on(goods, () => Result.succeed([]));
    await visit("/goods", "商品");
    await page.getByText("添加第一样商品").waitFor();
    expect(await axe(page)).toEqual([]);
    server.on(goods, () => Result.succeed(GOODS));
  });
});
