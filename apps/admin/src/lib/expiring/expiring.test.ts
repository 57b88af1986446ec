import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { EXPIRING } from "../../testing/ledger.ts";
import { withLedger } from "../../testing/ledger-server.ts";
import { ExpiringPage } from "./expiring.svelte.ts";

const opened = async (asked?: string) => {
  const desk = deskAt(withLedger(new FakeServer()));
  const page = new ExpiringPage(desk, new URLSearchParams(asked));
  await page.load();
  return page;
};

describe("what expires soon", () => {
  it("is summed over those who lose it, and its days are measured by the heaviest", async () => {
    const page = await opened();
    expect(page.lead).toBe("1个账户，一共10分，不用就没了");
    expect(EXPIRING.days.map((day) => page.share(day))).toEqual([100]);
  });

  it.each([
    ["days=365", "365"],
    ["days=7", "60"],
    ["", "60"],
  ])("looks as far as its address says: %j", async (asked, ahead) => {
    expect((await opened(asked)).ahead).toBe(ahead);
  });

  it("comes as a sheet of the same days", async () => {
    const page = await opened();
    await page.show("90");
    expect(page.sheet).toBe("/api/expiring.xlsx?days=90");
  });
});
