import { axe } from "@huzhu/browser";
import { countedDeeds, DEEDS_AT_ONCE, NotFound } from "@huzhu/contract";
import { Result } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { deedsBetween, NEXT, pastServer } from "../../testing/past-server.ts";

/** The past comes in five answers. */
const DEEDS = 5 * DEEDS_AT_ONCE;
const [EARLY, LATE] = [DEEDS_AT_ONCE, 4 * DEEDS_AT_ONCE];

/** Doors in the past: the server gives no page behind one before it is opened. */
const doors = new Map<number, PromiseWithResolvers<void>>();
const shut = (place: number) => doors.set(place, Promise.withResolvers<void>());
const unlock = (place: number) => doors.get(place)?.resolve();
const server = pastServer(DEEDS, async (place) => doors.get(place)?.promise);
let office: Opened;

beforeAll(async () => {
  office = await open(server);
  await office.page.addInitScript(
    (draft) => {
      localStorage.setItem("huzhu-rulebook-draft liuxi 3", draft);
    },
    JSON.stringify({ ...NEXT, version: 3 }),
  );
});
afterAll(() => office.close());

const bar = () => office.page.getByRole("progressbar", { name: "正在试算" });
/** How far the bar is once the words beside it say that so many are counted. */
const barAt = async (done: number) => {
  await office.page.getByText(`算到第${done}次，一共${DEEDS}次`).waitFor();
  return [await bar().getAttribute("value"), await bar().getAttribute("max")].map(Number);
};
const start = () => office.page.getByRole("button", { name: "开始试算" });

describe("the way to a rehearsal", () => {
  it("leads from a version, and from the draft", async () => {
    const { page, visit } = office;
    const chosen = page.getByLabel("试算哪一版").locator("option:checked");
    await visit("/rulebooks", "积分细则");
    await page.getByRole("link", { name: "试算" }).click();
    expect(await chosen.textContent()).toBe("第1版 正在用");
    await visit("/rulebooks/new", "写积分细则第3版");
    await page.getByRole("link", { name: "试算" }).click();
    expect(await chosen.textContent()).toBe("第3版 草稿");
  });
});

describe("the rehearsal of a draft", () => {
  it("offers the draft of this PC first, and runs it by keyboard while its bar moves", async () => {
    const { page, visit } = office;
    await visit("/rulebooks/rehearsal", "试算");
    await start().waitFor();
    expect(await page.getByLabel("试算哪一版").locator("option:checked").textContent()).toBe(
      "第3版 草稿",
    );
    expect(await axe(page)).toEqual([]);
    shut(EARLY);
    shut(LATE);
    await start().focus();
    await page.keyboard.press("Enter");
    expect(await barAt(EARLY)).toEqual([EARLY, DEEDS]);
    expect(await axe(page)).toEqual([]);
    unlock(EARLY);
    expect(await barAt(LATE)).toEqual([LATE, DEEDS]);
    unlock(LATE);
    await page.getByRole("heading", { name: "柳溪村积分细则第3版试算" }).waitFor();
    await page.getByRole("status").getByText(`${DEEDS}次都算了一遍`).waitFor();
    expect(await start().evaluate((button) => button.matches(":focus"))).toBe(true);
  });

  it("shows what came out, with names masked until somebody wants them", async () => {
    const { page } = office;
    await page.getByText("这一版里没有这一条了").waitFor();
    expect(await axe(page)).toEqual([]);
    const losers = page.getByRole("table", { name: "少得的" });
    expect(await losers.getByText("张**").count()).toBeGreaterThan(0);
    expect(await losers.getByText("张三").count()).toBe(0);
    await page.getByLabel("显示全名").focus();
    await page.keyboard.press("Space");
    await losers.getByText("张三").waitFor();
  });

  it("has the figures of its chart as a table, never above the ceiling", async () => {
    const months = office.page.getByRole("table", { name: "全村每月发的分" });
    const cells = await months.locator("tbody tr td:last-child").allTextContents();
    expect(cells).toHaveLength(12);
    expect(Math.max(...cells.map(Number))).toBe(300);
  });

  it("on paper leaves its ways out", async () => {
    const { page } = office;
    await page.emulateMedia({ media: "print" });
    expect(await start().isVisible()).toBe(false);
    expect(await page.getByRole("table", { name: "总数" }).isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });

  it("is stopped, and leaves nothing behind", async () => {
    const { page } = office;
    shut(LATE);
    await start().click();
    await barAt(LATE);
    const [worker] = page.workers();
    const gone = worker?.waitForEvent("close");
    await page.getByRole("button", { name: "停下" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("停下了，没有算完。").waitFor();
    expect(await page.getByRole("table", { name: "总数" }).count()).toBe(0);
    expect(await gone).toBe(worker);
    expect(page.workers()).toEqual([]);
    unlock(LATE);
    expect(await axe(page)).toEqual([]);
  });

  it("says what went wrong, and tries again", async () => {
    const { page } = office;
    server.on(countedDeeds, () => Result.fail(new NotFound({ what: "page" })));
    await start().click();
    await page.getByText("没有这个页面").waitFor();
    server.on(countedDeeds, () =>
      Result.succeed({ deeds: deedsBetween(0, 0, 0), total: 0, next: null }),
    );
    await page.getByRole("button", { name: "再试一次" }).click();
    await page.getByText("村里还没有入账的积分").waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
