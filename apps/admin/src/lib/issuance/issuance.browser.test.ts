import { axe } from "@huzhu/browser";
import { type Issuance, issuance, me } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffAs } from "../../testing/desk.ts";
import { officeServer } from "../../testing/office-server.ts";
import { type Opened, open } from "../../testing/open.ts";

const ceiling = (period: "month" | "year", issued: number): Issuance => ({
  period,
  category: null,
  most: Points.make(1000),
  issued: Points.make(issued),
  window: { from: CalendarDate.make("2026-01-01"), to: CalendarDate.make("2026-12-31") },
});

let office: Opened;

beforeAll(async () => {
  office = await open(
    officeServer()
      .on(me, () => Result.succeed(staffAs("admin")))
      .on(issuance, () => Result.succeed([ceiling("month", 340), ceiling("year", 910)])),
  );
});
afterAll(() => office.close());

describe("the gauge of issuance", () => {
  it("stands beside the rulebook in force", async () => {
    const { page, visit } = office;
    await visit("/rulebooks", "积分细则");
    const month = page.getByRole("meter", { name: "全村每月发的分（2026年1月）" });
    expect(await month.textContent()).toBe("发了340分，封顶1000分，还能发660分");
    const year = page.getByRole("meter", { name: "全村每年发的分（2026年）" });
    expect(await year.getAttribute("value")).toBe("91");
    expect(await axe(page)).toEqual([]);
  });

  it("tells on the day's page only of what is nearly full", async () => {
    const { page, visit } = office;
    await visit("/", "今天");
    await page.getByRole("heading", { name: "快发满的积分" }).waitFor();
    expect(await page.getByRole("meter").count()).toBe(1);
    await page.getByRole("link", { name: /^快不够兑了：.*进货要留2个月/ }).waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
