import { Defect, type RequestOf, redemptions, redemptionTill } from "@huzhu/contract";
import { NO_FEN } from "@huzhu/domain/money";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { REDEMPTIONS } from "../../testing/village.ts";
import { RedemptionList } from "./redemption-list.svelte.ts";

/** A list in a village where so many redemptions were made, and what it asked for. */
const listed = (total: number) => {
  const asked: Array<RequestOf<typeof redemptions>["query"]> = [];
  const server = new FakeServer()
    .on(redemptionTill, () => Result.succeed({ taken: NO_FEN, handedOver: NO_FEN }))
    .on(redemptions, ({ query }) => {
      asked.push(query);
      const rows = total === 0 ? [] : REDEMPTIONS;
      return Result.succeed({ rows, total, page: query.page ?? 1, pageSize: 50 });
    });
  return { list: new RedemptionList(deskAt(server, "keeper")), server, asked };
};

describe("the list of redemptions", () => {
  it.each([
    { name: "none", total: 0, pages: 1, empty: true, lead: "谁换了什么，用了几分" },
    { name: "a full page", total: 50, pages: 1, empty: false, lead: "一共50次，新的在前" },
    { name: "one more", total: 51, pages: 2, empty: false, lead: "一共51次，新的在前" },
  ])("with $name says so", async ({ total, pages, empty, lead }) => {
    const { list } = listed(total);
    await list.load();

    expect([list.pages, list.empty, list.lead]).toEqual([pages, empty, lead]);
  });

  it("is neither empty nor full before the answer comes", () => {
    const { list } = listed(0);
    expect([list.empty, list.rows]).toEqual([false, []]);
  });

  it("asks once more for the page that did not come", async () => {
    const { list, server, asked } = listed(120);
    await list.load();
    server.on(redemptions, () => Result.fail(new Defect({})));
    await list.load(2);
    expect([list.asking.sentence === null, list.page]).toEqual([false, 1]);
    server.on(redemptions, ({ query }) => {
      asked.push(query);
      return Result.succeed({ rows: REDEMPTIONS, total: 120, page: 2, pageSize: 50 });
    });
    await list.load();
    expect(asked).toEqual([{ page: 1 }, { page: 2 }]);
    expect([list.asking.sentence, list.page]).toEqual([null, 2]);
  });
});
