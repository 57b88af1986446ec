import { readFileSync } from "node:fs";
import { join } from "node:path";
import { adoptRulebook, checkRulebook, logIn, rulebooks } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { Points } from "@huzhu/domain/points";
import { Rulebook, RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { beforeAll, expect, it } from "vitest";
import { DEMO_PASSWORD } from "../start/demo.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";

const fixtures = join(import.meta.dirname, "../../../../packages/domain/fixtures/rulebooks");
const fixture = (name: string): Rulebook =>
  Schema.decodeUnknownSync(Rulebook)(JSON.parse(readFileSync(join(fixtures, name), "utf8")));

const A01 = {
  kind: "fixed",
  code: RuleCode.make("A01"),
  title: "探望独居、空巢老人",
  unit: "次",
  points: Points.make(3),
  caps: [],
} as const;
const TAKING = { kind: "deduction", code: RuleCode.make("F99"), from: A01.code } as const;

onEveryEngine("a rulebook", (engine) => {
  let house: House;
  let third: Rulebook;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    third = {
      ...fixture("qingshui-v2.json"),
      version: 3,
      effectiveFrom: CalendarDate.make("2026-12-01"),
    };
  });

  it("is listed by version, with the one that counts today marked", async () => {
    const admin = await house.as("admin");
    const versions = await answered(admin.call(rulebooks, {}));
    expect(versions.map(({ rulebook, current }) => [rulebook.version, current])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it.each([
    ["skips a version", { version: 4 }, 409, "VersionNotNext"],
    ["reaches back", { effectiveFrom: CalendarDate.make("2026-01-01") }, 422, "EffectiveInThePast"],
    ["counts in other decimals", { scale: 1 as const }, 422, "ScaleDiffers"],
  ])("that %s is refused, before and at its adoption", async (_, change, status, tag) => {
    const admin = await house.as("admin");
    const body = { ...third, ...change };
    expect(await refused(admin.call(checkRulebook, { body }))).toMatchObject({ status, tag });
    expect(await refused(admin.call(adoptRulebook, { body, ...attempt() }))).toMatchObject({ tag });
    expect(await answered(admin.call(rulebooks, {}))).toHaveLength(2);
  });

  it.each([
    ["names a code twice", A01, "DuplicateRule", "DuplicateCode"],
    ["takes from no bucket", { ...A01, ...TAKING }, "RulebookFaulty", "NoSuchBucket"],
  ] as const)("that %s is told at its check, and not adopted", async (_, rule, tag, fault) => {
    const admin = await house.as("admin");
    const body = { ...third, rules: [...third.rules, rule] };
    const checked = await answered(admin.call(checkRulebook, { body }));
    expect(checked.rulebook).toEqual(body);
    expect(checked.faults).toMatchObject([{ _tag: fault, severity: "error" }]);
    expect(await refused(admin.call(adoptRulebook, { body, ...attempt() }))).toMatchObject({ tag });
  });

  it("without a fault is answered as it is", async () => {
    const admin = await house.as("admin");
    const checked = await answered(admin.call(checkRulebook, { body: third }));
    expect(checked).toEqual({ rulebook: third, faults: [] });
  });

  it("is adopted once, and counts from its date on", async () => {
    const admin = await house.as("admin");
    const once = attempt();
    const adopted = await answered(admin.call(adoptRulebook, { body: third, ...once }));
    expect(adopted).toMatchObject({ current: false, rulebook: { version: 3 } });
    expect(await answered(admin.call(adoptRulebook, { body: third, ...once }))).toEqual(adopted);

    house.pass(9 * 24 * 60 * 60 * 1000);
    const later = house.nobody();
    await answered(later.call(logIn, { body: { login: "admin", password: DEMO_PASSWORD } }));
    const [newest] = await answered(later.call(rulebooks, {}));
    expect(newest).toMatchObject({ current: true });
  });
});
