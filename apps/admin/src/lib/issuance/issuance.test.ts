import { type Issuance, issuance } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { Gauges } from "./issuance.svelte.ts";

const MONTH = {
  from: CalendarDate.make("2026-03-01"),
  to: CalendarDate.make("2026-03-31"),
};

const ceiling = (issued: number, rest: Partial<Issuance> = {}): Issuance => ({
  period: "month",
  category: null,
  most: Points.make(1000),
  issued: Points.make(issued),
  window: MONTH,
  ...rest,
});

const loaded = async (...answer: ReadonlyArray<Issuance>) => {
  const gauges = new Gauges(deskAt(new FakeServer().on(issuance, () => Result.succeed(answer))));
  await gauges.load();
  return gauges;
};

describe("a ceiling of issuance", () => {
  it.each([
    { issued: 0, percent: 0, state: "还够", tone: "good" },
    { issued: 799, percent: 79, state: "还够", tone: "good" },
    { issued: 800, percent: 80, state: "快满了", tone: "wait" },
    { issued: 999, percent: 99, state: "快满了", tone: "wait" },
    { issued: 1000, percent: 100, state: "发满了", tone: "bad" },
    { issued: 1200, percent: 120, state: "发满了", tone: "bad" },
  ])("with $issued of 1000 is $state", async ({ issued, ...shown }) => {
    expect((await loaded(ceiling(issued))).all).toMatchObject([shown]);
  });

  it("says what is issued, what is the most and what is left", async () => {
    const { all } = await loaded(
      ceiling(860),
      ceiling(1000, { period: "life", category: "邻里", window: null }),
    );
    expect(all.map(({ label, words }) => [label, words])).toEqual([
      ["全村每月发的分（2026年3月）", "发了860分，封顶1000分，还能发140分"],
      ["“邻里”一共发的分", "发了1000分，封顶1000分，再登记的这类事不加分"],
    ]);
  });

  it("is told to whoever looks at the day only when it is nearly full", async () => {
    const gauges = await loaded(ceiling(10), ceiling(900, { period: "year" }));
    expect(gauges.nearlyFull.map(({ percent }) => percent)).toEqual([90]);
  });
});
