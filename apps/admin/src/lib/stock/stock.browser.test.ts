import { axe } from "@huzhu/browser";
import { lacks, moveStock, type RequestOf } from "@huzhu/contract";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { RICE } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";

const server = villageServer("keeper");
let office: Opened;

beforeAll(async () => {
  office = await open(server);
});
afterAll(() => office.close());

describe("the stock on screen", () => {
  it("tells what to order and what spoils", async () => {
    const { page, visit } = office;
    await visit("/goods/stock", "库存");
    await page.getByText("3袋过期了，不能发").waitFor();
    await page.getByText("该进货").last().click();
    await page.getByRole("row").filter({ hasText: "肥皂" }).waitFor({ state: "detached" });
    await page.getByRole("row").filter({ hasText: "14袋" }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("tells what people asked for, and what helps", async () => {
    const { page, visit } = office;
    const good = { id: RICE.id, onShelf: true, onHand: 0 };
    const asked = { month: "2026-11", name: RICE.name, households: 4, good };
    const shoes = { month: "2026-11", name: "鞋子袜子", households: 2, good: null };
    server.on(lacks, () =>
      Result.succeed([
        { ...asked, wanting: { _tag: "Good", good: RICE.id } },
        { ...shoes, wanting: { _tag: "Thing", thing: "shoes" } },
      ]),
    );
    await visit("/goods/stock", "库存");
    await page.getByRole("link", { name: "大家想要的" }).click();
    await page.getByRole("row").filter({ hasText: "4户" }).getByText("去进货").waitFor();
    await page.getByRole("row").filter({ hasText: "2户" }).getByText("添加这样商品").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("writes off what is left of a spoiled batch, and of that alone", async () => {
    const { page, visit } = office;
    const sent: Array<RequestOf<typeof moveStock>["body"]> = [];
    server.on(moveStock, ({ body }) => {
      sent.push(body);
      return Result.succeed({ ...RICE, onHand: 1 });
    });
    await visit(`/goods/${RICE.id}`, RICE.name);
    await page.getByText("过期了，不能发").waitFor();
    await page.getByRole("button", { name: "记过期" }).click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "记上" }).click();
    await page.getByText("记好了，现在有1袋").waitFor();
    expect(sent).toEqual([{ kind: "expiry", pieces: -1, note: "", of: 2 }]);
  });

  it("asks what is known of what came", async () => {
    const { page, visit } = office;
    const sent: Array<RequestOf<typeof moveStock>["body"]> = [];
    server.on(moveStock, ({ body }) => {
      sent.push(body);
      return Result.succeed({ ...RICE, onHand: 22 });
    });
    await visit(`/goods/${RICE.id}`, RICE.name);
    await page.getByText("政府配发").click();
    await page.getByLabel("多少袋").fill("20");
    await page.getByLabel("保质期到哪天").fill("2027-01-31");
    await page.getByLabel("每件进价几元").fill("25.5");
    await page.getByLabel("从哪里来").fill("虚构县民政局");
    await page.getByLabel("放在哪里").fill("库房");
    await page.getByRole("button", { name: "记上" }).click();
    await page.getByText("记好了，现在有22袋").waitFor();
    expect(sent[0]).toMatchObject({
      kind: "support",
      came: { source: "government", bestBefore: "2027-01-31", fen: 2_550, place: "库房" },
    });
  });
});
