import { type AnnualFigure, type AnnualReport, annualFacts, annualReport } from "@huzhu/contract";
import { census } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import { answered, type House, openHouse, refused } from "../testing/house.ts";

type Months = AnnualReport["months"];

/** Goal: a year of the village in figures, each the sum of facts that can be looked at, nobody in full. */
onEveryEngine("the annual report", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const seen = async (year?: number) => {
    const query = year === undefined ? {} : { year };
    return answered((await house.as("cadre")).call(annualReport, { query }));
  };
  const facts = async (of: AnnualFigure, month?: number) => {
    const query = { of, year: 2026, ...(month !== undefined && { month }) };
    return answered((await house.as("cadre")).call(annualFacts, { query }));
  };
  const sum = (all: ReadonlyArray<{ readonly amount: number | null }>) =>
    all.reduce((total, { amount }) => total + (amount ?? 0), 0);

  it("tells a year by months that sum to the money, and up to today", async () => {
    const { year, from, to, months, money } = await seen();
    expect([year, from, to]).toEqual([2026, "2026-01-01", "2026-11-23"]);
    expect(months.map(({ month }) => month)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
    const of = (tell: (month: Months[number]) => number) =>
      months.reduce((total, month) => total + tell(month), 0);
    expect(of(({ income }) => income)).toBe(money.income);
    expect(of(({ spent }) => spent)).toBe(money.spent);
    expect(money.before + money.income - money.spent).toBe(money.left);
    expect(months.at(11)).toMatchObject({ given: 0, visits: 0, meals: 0 });
  });

  it.each([
    ["given", ({ given }: Months[number]) => given],
    ["redeemed", ({ redeemed }: Months[number]) => redeemed],
    ["visits", ({ minutes }: Months[number]) => minutes],
    ["meals", ({ meals }: Months[number]) => meals],
  ] as const)("opens the facts of %s: they sum to the figure, month by month", async (of, tell) => {
    const { months } = await seen();
    expect(sum(await facts(of))).toBe(months.reduce((total, one) => total + tell(one), 0));
    for (const month of [10, 11]) {
      const one = months[month - 1];
      expect(one && tell(one)).toBe(sum(await facts(of, month)));
    }
    expect(await facts(of, 12)).toEqual([]);
  });

  it("names elders whom nobody was with by the hamlet, and as many as the figure says", async () => {
    const { elders } = await seen();
    const unreached = await facts("unreached");
    for (const { hamlet, elders: known, reached } of elders) {
      expect(unreached.filter(({ what }) => what === hamlet)).toHaveLength(known - reached);
    }
    expect(elders.reduce((total, one) => total + one.elders, 0)).toBeGreaterThan(0);
  });

  it("says nobody's name in full, neither itself nor its facts (law I17)", async () => {
    const { people } = await house.db.read(house.village, census.load);
    const told = JSON.stringify([
      await seen(),
      ...(await Promise.all((["visits", "meals", "unreached"] as const).map((of) => facts(of)))),
    ]);
    expect(people.filter(({ name }) => told.includes(name))).toEqual([]);
  });

  it("has no year that has not begun, and no year before there was a village", async () => {
    const cadre = await house.as("cadre");
    for (const call of [
      cadre.call(annualReport, { query: { year: 2027 } }),
      cadre.call(annualFacts, { query: { of: "visits", year: 2027 } }),
    ]) {
      expect(await refused(call)).toMatchObject({ tag: "NotFound", status: 404 });
    }
    const empty = await seen(2001);
    expect(empty).toMatchObject({ to: "2001-12-31", meals: [], awards: [], decisions: [] });
    expect(empty.elders.every(({ reached }) => reached === 0)).toBe(true);
  });

  it("is for who may see the fund, and comes as a workbook too", async () => {
    expect(
      await refused((await house.as("keeper")).call(annualReport, { query: {} })),
    ).toMatchObject({ status: 403 });
    expect(await refused(house.nobody().call(annualReport, { query: {} }))).toMatchObject({
      status: 401,
    });
    const path = "/api/reports/annual.xlsx?year=2026";
    const answer = await (await house.as("cadre")).fetch(path);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const { sheets } = Result.getOrThrow(await readWorkbook(bytes, "year.xlsx"));
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["各月", "钱从哪来", "钱用在哪", "走访到的老人", "奖励", "决议", "投诉和异议"],
    ]);
    const statuses = [
      (await (await house.as("keeper")).fetch(path)).status,
      (await (await house.as("cadre")).fetch("/api/reports/annual.xlsx?year=x")).status,
      (await (await house.as("cadre")).fetch("/api/reports/annual.xlsx?year=2027")).status,
    ];
    expect(statuses).toEqual([403, 400, 404]);
  });
});
