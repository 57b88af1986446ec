import { axe } from "@huzhu/browser";
import { type BudgetRow, budgets, meetings, proposeBudget } from "@huzhu/contract";
import { BudgetId, type FundLine, LineCode } from "@huzhu/domain/fund";
import { MeetingId, MotionId } from "@huzhu/domain/governance";
import { Fen } from "@huzhu/domain/money";
import { Result } from "effect";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Opened, open } from "../../testing/open.ts";
import { NOW, TODAY } from "../../testing/village.ts";
import { villageServer } from "../../testing/village-server.ts";

const YEAR = Number(TODAY.slice(0, 4));
const MEETING = MeetingId.make("meeting-1");
const line = (code: string, title: string): FundLine => ({
  ...{ code: LineCode.make(code), title, purpose: title, open: true, decision: "纪要1号" },
  ...{ plans: [{ year: YEAR, fen: Fen.make(300_000) }], threshold: Fen.make(20_000) },
});
const LINES = [line("meals", "老年食堂"), line("awards", "敬老奖励")];

let office: Opened;

beforeAll(async () => {
  let rows: ReadonlyArray<BudgetRow> = [];
  const server = villageServer("cadre")
    .on(budgets, () => Result.succeed({ lines: LINES, budgets: rows }))
    .on(meetings, () =>
      Result.succeed([
        {
          ...{ id: MEETING, body: "committee", hamlet: null, date: TODAY, time: "19:30" },
          ...{ place: "村委会", minutes: "纪要2号", state: "called", motions: [] },
        },
      ]),
    )
    .on(proposeBudget, ({ body: { year, lines } }) => {
      const budget = BudgetId.make("budget-1");
      const meeting = { id: MEETING, date: TODAY, minutes: "纪要2号" };
      rows = [{ id: budget, year, lines, step: "waiting", meeting, at: NOW, by: "邓华" }];
      return Result.succeed({ budget, motion: MotionId.make("motion-1") });
    });
  office = await open(server);
});
afterAll(() => office.close());

it("puts a year's budget to a meeting, by the keyboard and for everybody's eyes", async () => {
  const { page, visit } = office;
  await visit("/fund/budget", "年度预算");
  await page.getByText("还没有预算提到会上。").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "写一年的预算" }).press("Enter");
  await page.getByLabel("敬老奖励最多付几元").fill("两千");
  expect(await axe(page)).toEqual([]);
  await page.getByLabel("敬老奖励最多付几元").fill("2000");
  await page.getByText("一共5000元").waitFor();
  await page.getByRole("combobox", { name: /会/ }).selectOption(MEETING);
  await page.getByRole("button", { name: /提到/ }).press("Enter");
  const put = page.getByRole("table", { name: "提到会上的预算" });
  await put.getByText("老年食堂3000元、敬老奖励2000元").waitFor();
  expect(await axe(page)).toEqual([]);
});
