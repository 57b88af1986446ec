import { describe, expect, it } from "vitest";
import { assessment, certificate, date, person, TODAY } from "../elders/testing/facts.ts";
import { type EntitlementFacts, entitlements } from "./index.ts";
import { catalogOf } from "./testing/documents.ts";

const SON = person("child", 50);
const AWAY = person("child", 50, "away", "2024-01-01");
const level = (to: 0 | 1 | 2 | 3 | 4) => {
  const { result, ...rest } = assessment();
  return { ...rest, result: { ...result, level: to } };
};

const facts = (age: number, but: Partial<EntitlementFacts> = {}): EntitlementFacts => ({
  elder: person("head", age),
  members: [SON],
  certifications: [],
  assessments: [],
  ...but,
});

const of = (who: EntitlementFacts, service: Record<string, unknown>, on = TODAY) =>
  entitlements(who, catalogOf([service]), on)[0] ?? null;

describe("who is entitled", () => {
  it.each([
    { name: "everybody of 60 where nothing is asked", who: facts(60), lines: undefined, is: true },
    { name: "nobody of 59", who: facts(59), lines: undefined, is: false },
    { name: "from an age on", who: facts(80), lines: [{ age: { least: 80 } }], is: true },
    { name: "not before it", who: facts(79), lines: [{ age: { least: 80 } }], is: false },
    { name: "until an age", who: facts(70), lines: [{ age: { most: 69 } }], is: false },
    {
      name: "in one of several groups",
      who: facts(70, { members: [AWAY] }),
      lines: [{ groups: ["lowIncome", "livingAlone"] }],
      is: true,
    },
    {
      name: "not where one condition of a line fails",
      who: facts(70, { members: [AWAY] }),
      lines: [{ groups: ["livingAlone"], age: { least: 80 } }],
      is: false,
    },
    {
      name: "where another line holds",
      who: facts(70, { members: [AWAY] }),
      lines: [{ age: { least: 80 } }, { groups: ["livingAlone"] }],
      is: true,
    },
    {
      name: "at an ability level",
      who: facts(70, { assessments: [level(3)] }),
      lines: [{ levels: [3, 4] }],
      is: true,
    },
    { name: "not without an assessment", who: facts(70), lines: [{ levels: [0] }], is: false },
    {
      name: "in a risk class",
      who: facts(85, { members: [] }),
      lines: [{ risks: ["high"] }],
      is: true,
    },
    {
      name: "in extreme poverty at home",
      who: facts(70, { certifications: [certificate("extremePoverty")] }),
      lines: [{ support: "atHome" }],
      is: true,
    },
    {
      name: "not at home who lives in a house",
      who: facts(70, { certifications: [certificate("extremePoverty", { inInstitution: true })] }),
      lines: [{ support: "atHome" }],
      is: false,
    },
    {
      name: "not by a certificate of another day",
      who: facts(70, { certifications: [certificate("lowIncome", { from: date("2026-03-06") })] }),
      lines: [{ groups: ["lowIncome"] }],
      is: false,
    },
  ])("$name", ({ who, lines, is }) => {
    expect(of(who, lines ? { eligibility: lines } : {}) !== null).toBe(is);
  });

  it("is told with every fact of every line that holds", () => {
    const found = of(facts(85, { members: [AWAY], assessments: [level(2)] }), {
      eligibility: [
        { age: { least: 80 }, groups: ["livingAlone", "lowIncome"] },
        { levels: [3] },
        { levels: [2], risks: ["high"], paper: "残疾证" },
      ],
    });
    expect(found?.why).toEqual([
      {
        line: 0,
        paper: null,
        reasons: [
          { _tag: "AgeWithin", age: 85, least: 80, most: null },
          { _tag: "InGroup", group: "livingAlone", why: { _tag: "OnlyOneAtHome", away: 1 } },
        ],
      },
      {
        line: 2,
        paper: "残疾证",
        reasons: [
          { _tag: "AtLevel", level: 2, assessedOn: "2026-01-10" },
          {
            _tag: "AtRisk",
            class: "high",
            reasons: ["oldAndAlone", "oldAndEmptyNest", "oldAndLeftBehind", "disabled"],
          },
        ],
      },
    ]);
  });

  it("is not certain where only a paper decides", () => {
    expect(of(facts(70), { eligibility: [{ paper: "优抚证件" }] })).toMatchObject({
      certain: false,
      why: [{ reasons: [], paper: "优抚证件" }],
    });
    const either = { eligibility: [{ paper: "优抚证件" }, { age: { least: 65 } }] };
    expect(of(facts(70), either)?.certain).toBe(true);
  });
});

describe("how often and at whose cost", () => {
  const byRisk = {
    kind: "byRisk",
    high: { times: 1, per: "week" },
    key: { times: 1, per: "month" },
  };
  it.each([
    {
      name: "regularly",
      frequency: { kind: "regular", times: 2, per: "month" },
      often: { times: 2, per: "month" },
    },
    { name: "by risk", frequency: byRisk, often: { times: 1, per: "week" } },
    {
      name: "on request",
      frequency: { kind: "onRequest", most: { times: 1, per: "week" } },
      often: { times: 1, per: "week" },
    },
    { name: "always", frequency: { kind: "standing" }, often: null },
  ])("$name", ({ frequency, often }) => {
    const found = of(facts(85, { members: [] }), { frequency });
    expect(found).toMatchObject({ cadence: frequency.kind, often });
    expect(found?.risk?.class ?? null).toBe(frequency.kind === "byRisk" ? "high" : null);
  });

  it("is no times for a class that has none", () => {
    expect(of(facts(70), { frequency: byRisk })?.often).toBeNull();
  });

  it.each([
    [65, 500],
    [72, 300],
    [80, 0],
  ])("at %i a lunch costs %i fen", (age, fen) => {
    const tiers = [
      { age: 80, fen: 0 },
      { age: 60, fen: 500 },
      { age: 70, fen: 300 },
    ];
    const found = of(facts(age), { price: { tiers, ceiling: 1200 }, payers: ["family", "fund"] });
    expect(found).toMatchObject({ fen, ceiling: 1200, payers: ["family", "fund"] });
  });
});
