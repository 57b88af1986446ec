import { describe, expect, it } from "vitest";
import { date } from "../elders/testing/facts.ts";
import { ResidentId } from "../people/index.ts";
import { type Delivery, type Due, foldGap, gapCells, ServiceCode } from "./index.ts";

const MARCH = { from: date("2026-03-01"), to: date("2026-03-31") };
const due = (elder: string, from: string, to: string, times = 1, service = "visit"): Due => ({
  elder: ResidentId.make(elder),
  service: ServiceCode.make(service),
  window: { from: date(from), to: date(to) },
  times,
  cause: { _tag: "Cadence" },
});
const came = (elder: string, on: string, minutes: number | null = 30): Delivery => ({
  elder: ResidentId.make(elder),
  service: ServiceCode.make("visit"),
  on: date(on),
  minutes,
});

describe("one elder and one service", () => {
  it("has what was due, met, missing and delivered", () => {
    const cells = gapCells(
      [due("wang", "2026-02-23", "2026-03-01"), due("wang", "2026-03-02", "2026-03-08", 2)],
      [came("wang", "2026-02-24"), came("wang", "2026-03-04"), came("wang", "2026-03-20", null)],
      MARCH,
    );
    expect(cells).toEqual([
      {
        elder: "wang",
        service: "visit",
        expected: 3,
        met: 2,
        missing: 1,
        delivered: 2,
        minutes: 30,
        lastOn: "2026-03-20",
      },
    ]);
  });

  it("makes up for no week by another one", () => {
    const weeks = [
      due("wang", "2026-03-02", "2026-03-08"),
      due("wang", "2026-03-09", "2026-03-15"),
    ];
    const [cell] = gapCells(weeks, [came("wang", "2026-03-03"), came("wang", "2026-03-04")], MARCH);
    expect(cell).toMatchObject({ met: 1, missing: 1, delivered: 2 });
  });

  it("is there without anything due, and not where nothing came in the span either", () => {
    const cells = gapCells([], [came("wang", "2026-03-03"), came("li", "2026-02-27")], MARCH);
    expect(cells).toMatchObject([{ elder: "wang", expected: 0, missing: 0, delivered: 1 }]);
  });
});

describe("the gap table", () => {
  const cells = gapCells(
    [
      due("wang", "2026-03-02", "2026-03-08"),
      due("wang", "2026-03-02", "2026-03-08", 1, "meal"),
      due("li", "2026-03-02", "2026-03-08"),
    ],
    [came("li", "2026-03-03"), came("zhao", "2026-03-03")],
    MARCH,
  );

  it("sums by service, counting each elder once", () => {
    const lines = foldGap(cells, ({ service }) => [service]);
    expect(lines).toEqual([
      {
        key: "visit",
        elders: 2,
        behind: 1,
        expected: 2,
        met: 1,
        missing: 1,
        delivered: 2,
        minutes: 60,
      },
      {
        key: "meal",
        elders: 1,
        behind: 1,
        expected: 1,
        met: 0,
        missing: 1,
        delivered: 0,
        minutes: 0,
      },
    ]);
  });

  it("counts whoever is in several groups in each, and once in all", () => {
    const groups = (elder: string) => (elder === "wang" ? ["高龄", "独居"] : ["独居"]);
    const lines = foldGap(cells, ({ elder }) => groups(elder));
    expect(lines.map(({ key, missing }) => [key, missing])).toEqual([
      ["高龄", 2],
      ["独居", 2],
    ]);
    expect(foldGap(cells, () => ["全村"])).toMatchObject([{ elders: 2, behind: 1, missing: 2 }]);
  });
});
