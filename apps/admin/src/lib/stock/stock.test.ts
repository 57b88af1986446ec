import { stock } from "@huzhu/contract";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { STOCK } from "../../testing/stock.ts";
import { coverWords, StockPage } from "./stock.svelte.ts";

describe("the stock", () => {
  it.each([
    { cover: 12, fresh: 5, says: "12天" },
    { cover: 900, fresh: 5, says: "一年以上" },
    { cover: null, fresh: 5, says: "90天没人换" },
    { cover: null, fresh: 0, says: "没有货" },
  ])("says $says", ({ says, ...row }) => {
    expect(coverWords(row)).toBe(says);
  });

  it.each([
    { filter: "order", names: ["大米5公斤"] },
    { filter: "soon", names: ["肥皂"] },
    { filter: "spoiled", names: ["食盐"] },
    { filter: "still", names: ["食盐"] },
  ] as const)("shows what is asked for: $filter", async ({ filter, names }) => {
    const server = new FakeServer().on(stock, () => Result.succeed(STOCK));
    const page = new StockPage(deskAt(server), filter);
    await page.load();
    expect(page.rows.map(({ name }) => name)).toEqual(names);
    expect(page.counts).toEqual({ order: 1, soon: 1, spoiled: 1 });
    expect(page.worth).toBe(17_000);
  });
});
