import { readFileSync } from "node:fs";
import { join } from "node:path";
import { adoptRulebook, checkRulebook, logIn, rulebooks } from "@huzhu/contract";
import { verify } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { Points } from "@huzhu/domain/points";
import { Rulebook, RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { beforeAll, expect, it } from "vitest";
import { DEMO_PASSWORD } from "../start/demo.ts";
import { DECISION, decidedOn } from "../testing/decided-on.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { send } from "../testing/send.ts";

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
    const adopted = admin.call(adoptRulebook, { body: decidedOn(body), ...attempt() });
    expect(await refused(adopted)).toMatchObject({ tag });
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
    const adopted = admin.call(adoptRulebook, { body: decidedOn(body), ...attempt() });
    expect(await refused(adopted)).toMatchObject({ tag });
  });

  const later = CalendarDate.make("2026-11-24");
  const TOO_MANY = { body: "households", due: 25, present: 24 } as const;
  it.each([
    [
      "to which too few came",
      { present: 25, inFavour: 25, against: 0, abstained: 0 },
      "QuorumNotReached",
    ],
    ["that was against it", { inFavour: 15, against: 15 }, "MajorityNotReached"],
    ["whose votes do not add up", { inFavour: 30 }, "VotesDoNotAddUp"],
    ["of more households than there are", TOO_MANY, "MoreThanHouseholds"],
    ["that is still to come", { date: later }, "MeetingInTheFuture"],
    ["of last year", { date: CalendarDate.make("2025-11-20") }, "MeetingTooLongAgo"],
  ])("is not adopted by a meeting %s", async (_, change, tag) => {
    const admin = await house.as("admin");
    const body = { rulebook: third, decision: { ...DECISION, ...change } };
    const failure = await refused(admin.call(adoptRulebook, { body, ...attempt() }));
    expect(failure).toMatchObject({ status: 422, tag });
    expect(await answered(admin.call(rulebooks, {}))).toHaveLength(2);
  });

  it("is not adopted without a decision, nor by somebody who may not", async () => {
    const admin = await house.as("admin");
    const bare = await send(admin, adoptRulebook, { body: { rulebook: third } });
    expect(bare).toMatchObject({ status: 400 });
    const cadre = await house.as("cadre");
    const body = decidedOn(third);
    const failure = await refused(cadre.call(adoptRulebook, { body, ...attempt() }));
    expect(failure).toMatchObject({ status: 403 });
    expect(await answered(admin.call(rulebooks, {}))).toHaveLength(2);
  });

  it("of the demo was decided by a meeting that says it is made up", async () => {
    const admin = await house.as("admin");
    const versions = await answered(admin.call(rulebooks, {}));
    expect(versions.map(({ decision }) => decision?.note)).toEqual([
      "演示数据，会议是编的",
      "演示数据，会议是编的",
    ]);
  });

  it("without a fault is answered as it is", async () => {
    const admin = await house.as("admin");
    const checked = await answered(admin.call(checkRulebook, { body: third }));
    expect(checked).toEqual({ rulebook: third, faults: [], decided: [] });
  });

  it("is adopted once, and counts from its date on", async () => {
    const admin = await house.as("admin");
    const once = attempt();
    const body = decidedOn(third);
    const adopted = await answered(admin.call(adoptRulebook, { body, ...once }));
    expect(adopted).toMatchObject({ current: false, rulebook: { version: 3 }, decision: DECISION });
    expect(await answered(admin.call(adoptRulebook, { body, ...once }))).toEqual(adopted);

    house.pass(9 * 24 * 60 * 60 * 1000);
    const later = house.nobody();
    await answered(later.call(logIn, { body: { login: "admin", password: DEMO_PASSWORD } }));
    const [newest] = await answered(later.call(rulebooks, {}));
    expect(newest).toMatchObject({ current: true, decision: DECISION });
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });
});
