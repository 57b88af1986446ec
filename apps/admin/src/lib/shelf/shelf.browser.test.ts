import { axe } from "@huzhu/browser";
import { type RequestOf, type ShelfRules, setBans, shelfRules } from "@huzhu/contract";
import { type Bans, DEFAULT_BANS } from "@huzhu/domain/store/shelf";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { NOW, RICE } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";

const said: Array<RequestOf<typeof setBans>["body"]> = [];
const rules = (bans: Bans = DEFAULT_BANS, changes: ShelfRules["changes"] = []): ShelfRules => ({
  ...{ bans, changes },
  banned: [{ good: RICE.id, name: "农家米酒", kind: "酒", onShelf: true }],
});
const server = villageServer("cadre")
  .on(shelfRules, () => Result.succeed(rules()))
  .on(setBans, ({ body }) => {
    said.push(body);
    return Result.succeed(rules(body.bans, [{ ...body, at: NOW, by: "王主任" }]));
  });
let office: Opened;

beforeAll(async () => {
  office = await open(server);
});
afterAll(() => office.close());

describe("the shelf on screen", () => {
  it("says what may not stand on it, and lets a cadre change that with a reason", async () => {
    const { page, visit } = office;
    await visit("/goods/shelf", "货架");
    await page.getByText("农家米酒还在架上，名单里有酒，请下架").waitFor();
    await page.getByRole("button", { name: "加一类" }).click();
    await page.getByRole("button", { name: "定下来" }).click();
    await page.getByText("请写是哪一类").waitFor();
    expect(await axe(page)).toEqual([]);
    const fifth = page.getByRole("group", { name: "第5类" });
    await fifth.getByLabel("哪一类").fill("保健品");
    await fifth.getByLabel("有这些词就是").fill("保健，鱼油");
    await page.getByLabel("为什么改").fill("有人上过当");
    await page.getByRole("button", { name: "定下来" }).click();
    await page.getByRole("cell", { name: "有人上过当" }).waitFor();
    const words = ["保健", "鱼油"] as const;
    expect(said).toEqual([
      { bans: [...DEFAULT_BANS, { kind: "保健品", words, except: [] }], why: "有人上过当" },
    ]);
  });
});
