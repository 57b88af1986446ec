import { type AnswerOf, fund, fundMoves, setFundLine } from "@huzhu/contract";
import { type FundLine, FundSource, LineCode } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { MovesPage } from "./moves.svelte.ts";
import { FundPage } from "./overview.svelte.ts";

const YEAR = 2026;
const STORE: AnswerOf<typeof fund>["lines"][number] = {
  ...{ code: LineCode.make("line-2"), title: "积分超市", purpose: "给积分超市进货", open: true },
  ...{ decision: "第1号", threshold: Fen.make(200_000), plan: 1_500_000, before: 0 },
  plans: [
    { year: YEAR - 1, fen: Fen.make(900_000) },
    { year: YEAR, fen: Fen.make(1_500_000) },
  ],
  ...{ income: 50_000, moved: 0, spent: 0, bank: 50_000, cash: 0 },
  ...{ free: 50_000, earmarked: 0, ordered: 0, promised: 0 },
};
const VIEW: AnswerOf<typeof fund> = {
  ...{ year: YEAR, years: [YEAR], before: 0, income: 50_000, spent: 0, left: 50_000, inKind: 0 },
  lines: [STORE],
  sources: FundSource.literals.map((source) => ({
    ...{ source, spent: 0 },
    ...(source === "villagers" ? { income: 50_000, left: 50_000 } : { income: 0, left: 0 }),
  })),
  months: [{ month: 11, income: 50_000, spent: 0 }],
};

const opened = async () => {
  const sent: Array<Omit<FundLine, "plans">> = [];
  const server = new FakeServer()
    .on(fund, () => Result.succeed(VIEW))
    .on(setFundLine, ({ body }) => {
      sent.push(body.line);
      return Result.succeed({ line: body.line.code });
    });
  const page = new FundPage(deskAt(server), CalendarDate.make("2026-11-26"));
  await page.load();
  return { page, sent };
};

describe("a year of the fund", () => {
  it("names only the sources that gave, and counts months in yuan", async () => {
    const { page } = await opened();
    expect(page.sources.map(({ source }) => source)).toEqual(["villagers"]);
    expect(page.months).toEqual([{ name: "11月", values: [500, 0] }]);
  });

  it("opens a line by its name, with a code that no other has", async () => {
    const { page, sent } = await opened();
    page.begin();
    expect(page.line).toBeNull();
    Object.assign(page, { title: "急难帮扶", purpose: "谁家急用钱", decision: "第2号" });
    page.threshold = "500.5";
    await page.save();
    expect(sent).toEqual([
      {
        ...{ code: "line-3", title: "急难帮扶", purpose: "谁家急用钱", open: true },
        ...{ decision: "第2号", threshold: 50_050 },
      },
    ]);
    expect(page.done).toBe("“急难帮扶”记下了");
  });

  it("changes what a line is for, asks for the decision anew, and leaves its plans to a budget", async () => {
    const { page, sent } = await opened();
    page.begin(STORE);
    expect([page.threshold, page.line]).toEqual(["2000", null]);
    page.decision = "第3号";
    await page.save();
    expect(sent[0]).toMatchObject({ code: "line-2", decision: "第3号" });
    expect(sent[0]).not.toHaveProperty("plans");
  });
});

it("opens the bookings behind a figure by its address, and the workbook of the same", async () => {
  const wanted: Array<unknown> = [];
  const server = new FakeServer()
    .on(fund, () => Result.succeed(VIEW))
    .on(fundMoves, ({ query }) => {
      wanted.push(query);
      return Result.succeed({ rows: [], income: 0, spent: 0 });
    });
  const asked = new URLSearchParams("year=2025&line=line-2&source=nobody&month=13");
  const page = new MovesPage(deskAt(server), CalendarDate.make("2026-11-26"), asked);
  await page.load();
  expect(wanted).toEqual([{ year: 2025, line: "line-2" }]);
  expect(page.sheet).toBe("/api/fund/moves.xlsx?year=2025&line=line-2");
});
