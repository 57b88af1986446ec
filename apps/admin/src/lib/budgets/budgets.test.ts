import { budgets, proposeBudget, type RequestOf } from "@huzhu/contract";
import { type FundLine, LineCode } from "@huzhu/domain/fund";
import { MeetingId, MotionId } from "@huzhu/domain/governance";
import { Fen } from "@huzhu/domain/money";
import { Result } from "effect";
import { expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { TODAY } from "../../testing/village.ts";
import { BudgetPage } from "./budget-page.svelte.ts";

const YEAR = Number(TODAY.slice(0, 4));
const line = (code: string, ...plans: FundLine["plans"]): FundLine => ({
  ...{ code: LineCode.make(code), title: code, purpose: "用", plans, open: true },
  ...{ threshold: Fen.make(100_000), decision: "1号" },
});

it("a year's budget begins with what is planned, and goes to a meeting once all of it is read", async () => {
  const bodies: Array<RequestOf<typeof proposeBudget>["body"]> = [];
  const lines = [line("meals", { year: YEAR, fen: Fen.make(300_000) }), line("awards")];
  const server = new FakeServer()
    .on(budgets, () => Result.succeed({ lines, budgets: [] }))
    .on(proposeBudget, ({ body }) => {
      bodies.push(body);
      return Result.succeed({ budget: "b" as never, motion: MotionId.make("m") });
    });
  const page = new BudgetPage(deskAt(server), TODAY);
  await page.load();
  await page.begin();
  expect(page.plans.map(({ amount }) => amount)).toEqual(["3000", "0"]);
  const [, awards] = page.plans;
  if (!awards) throw new Error("There are two lines.");
  awards.amount = "两千";
  expect(page.ready).toBe(false);
  awards.amount = "2000.50";
  expect(page.total).toBe(500_050);
  await page.put(MeetingId.make("k"));
  expect(bodies).toEqual([
    {
      ...{ year: YEAR + 1, meeting: "k" },
      lines: [
        { line: "meals", fen: 300_000 },
        { line: "awards", fen: 200_050 },
      ],
    },
  ]);
  expect(page).toMatchObject({ writing: false, done: expect.stringContaining("提到会上了") });
});
