import {
  adoptRulebook,
  countedDeeds,
  issuance,
  recordClaims,
  residents,
  rulebooks,
  signClaims,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { cellAt } from "@huzhu/domain/claims";
import { Points } from "@huzhu/domain/points";
import { type CommonCap, Quantity, type Rule, type RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { decidedOn } from "../testing/decided-on.ts";
import { answered, attempt, type House, openHouse } from "../testing/house.ts";

const TODAY = CalendarDate.make("2026-11-23");
const MOST = Points.make(1_000_000);

/** What a deed counted by which rule, and when. */
interface Given {
  readonly rule: RuleCode;
  readonly eventDate: CalendarDate;
  readonly counted: Points;
}

onEveryEngine("the gauge of issuance", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
  });

  const gauges = async () => answered((await house.as("admin")).call(issuance, {}));

  const deeds = async (): Promise<ReadonlyArray<Given>> => {
    const admin = await house.as("admin");
    const { deeds: columns, next } = await answered(admin.call(countedDeeds, { query: {} }));
    expect(next).toBeNull();
    const { rule, eventDate, counted } = columns;
    return rule.rows.map((_, row) => ({
      rule: cellAt(rule, row),
      eventDate: cellAt(eventDate, row),
      counted: cellAt(counted, row),
    }));
  };

  const adopted = async () => {
    const admin = await house.as("admin");
    const [newest] = await answered(admin.call(rulebooks, {}));
    const rule = newest?.rulebook.rules.find(({ kind }) => kind === "fixed");
    if (!newest || !rule?.category) throw new Error("The village has no rule with a category.");
    const { rulebook } = newest;
    const caps: ReadonlyArray<CommonCap> = [
      { period: "month", most: MOST, of: "village" },
      { period: "year", most: MOST, of: "village", category: rule.category },
      { period: "day", most: MOST, of: "village" },
    ];
    const body = { ...rulebook, version: rulebook.version + 1, effectiveFrom: TODAY, caps };
    await answered(admin.call(adoptRulebook, { body: decidedOn(body), ...attempt() }));
    return { rulebook, rule: rule.code, category: rule.category };
  };

  const countOne = async (rule: RuleCode) => {
    const [who] = (await answered((await house.as("admin")).call(residents, { query: {} }))).rows;
    if (!who) throw new Error("The village has nobody.");
    const line = { household: who.household, resident: who.id, quantity: Quantity.make(1) };
    const body = { rule, eventDate: TODAY, note: "", lines: [line] };
    const rows = await answered(
      (await house.as("cadre")).call(recordClaims, { body, ...attempt() }),
    );
    const claims = rows.map(({ id }) => id);
    await answered((await house.as("cadre2")).call(signClaims, { body: { claims }, ...attempt() }));
  };

  /** What the deeds gained since a day by rules that give, all or of a category. */
  const gained = (all: ReadonlyArray<Given>, rules: ReadonlyArray<Rule>, from: string) => {
    const giving = new Set(
      rules.filter(({ kind }) => kind !== "deduction" && kind !== "veto").map(({ code }) => code),
    );
    return all
      .filter(({ rule, eventDate }) => giving.has(rule) && eventDate >= from)
      .reduce((sum, { counted }) => sum + Math.max(0, counted), 0);
  };

  it("is empty where the rulebook in force has no ceiling", async () => {
    expect(await gauges()).toEqual([]);
  });

  it("sums what was gained in the period of today, and grows with the next claim", async () => {
    const { rulebook, rule, category } = await adopted();
    const ofCategory = rulebook.rules.filter((one) => one.category === category);
    const expected = (all: ReadonlyArray<Given>) => ({
      month: gained(all, rulebook.rules, "2026-11-01"),
      year: gained(all, ofCategory, "2026-01-01"),
      day: gained(all, rulebook.rules, TODAY),
    });
    const issued = async () =>
      Object.fromEntries((await gauges()).map((gauge) => [gauge.period, gauge.issued]));

    const before = await deeds();
    expect(await issued()).toEqual(expected(before));
    await countOne(rule);
    const after = await deeds();
    expect(after).toHaveLength(before.length + 1);
    expect(expected(after).day).toBeGreaterThan(expected(before).day);
    expect(await issued()).toEqual(expected(after));
    expect((await gauges()).find(({ period }) => period === "year")).toMatchObject({
      category,
      most: MOST,
      window: { from: "2026-01-01", to: "2026-12-31" },
    });
  });
});
