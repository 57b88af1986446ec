import { describe, expect, it } from "vitest";
import { error, warning } from "../rulebook/testing/faults.ts";
import { checkCatalog } from "./index.ts";
import { catalogOf } from "./testing/documents.ts";

const at = (...path: ReadonlyArray<string | number>) => ["services", 0, ...path];
const price = { tiers: [{ age: 60, fen: 500 }], ceiling: 400 };

describe("a catalog", () => {
  it.each([
    { name: "that says nothing", services: [], faults: [error("EmptyCatalog", ["services"])] },
    { name: "with nothing wrong", services: [{}], faults: [] },
    {
      name: "with a code twice",
      services: [{}, {}],
      faults: [error("DuplicateService", ["services", 1, "code"], { code: "visit", first: 0 })],
    },
    {
      name: "with a line that asks for nothing",
      services: [{ eligibility: [{}] }],
      faults: [error("EmptyLine", at("eligibility", 0))],
    },
    {
      name: "for whoever is older and younger",
      services: [{ eligibility: [{ age: { least: 80, most: 70 } }] }],
      faults: [
        error("LimitsReversed", at("eligibility", 0, "age", "most"), { least: 80, most: 70 }),
      ],
    },
    {
      name: "for whoever is no elder",
      services: [{ eligibility: [{ age: { most: 59 } }] }],
      faults: [
        error("NobodyThatYoung", at("eligibility", 0, "age", "most"), { most: 59, elder: 60 }),
      ],
    },
    {
      name: "with no times by risk",
      services: [{ frequency: { kind: "byRisk" } }],
      faults: [error("NoTimes", at("frequency"))],
    },
    {
      name: "without times for a class that it is for",
      services: [
        {
          eligibility: [{ risks: ["high", "key"] }],
          frequency: { kind: "byRisk", high: { times: 1, per: "week" } },
        },
      ],
      faults: [warning("NoTimesFor", at("frequency"), { class: "key" })],
    },
    {
      name: "with an occasion twice",
      services: [
        {
          boosts: [
            { occasion: "heat", times: 1 },
            { occasion: "heat", times: 2 },
          ],
        },
      ],
      faults: [error("ListedTwice", at("boosts", 1, "occasion"), { value: "heat" })],
    },
    {
      name: "with a reward of nothing",
      services: [{ reward: { per: "visit" } }],
      faults: [error("NoReward", at("reward"))],
    },
    {
      name: "with a reward by units that nobody can count",
      services: [{ reward: { points: 2, per: "unit" } }],
      faults: [error("NoMinutes", at("minutes"))],
    },
    {
      name: "with a reward that nobody gets",
      services: [{ helpers: ["institution"], reward: { points: 2, per: "visit" } }],
      faults: [warning("RewardUnused", at("reward"))],
    },
    {
      name: "with a price above its ceiling",
      services: [{ price, payers: ["family"] }],
      faults: [
        error("TierAboveCeiling", at("price", "tiers", 0, "fen"), {
          age: 60,
          fen: 500,
          ceiling: 400,
        }),
      ],
    },
    {
      name: "with a price that nobody pays",
      services: [{ price: { tiers: [{ age: 60, fen: 500 }] } }],
      faults: [warning("PriceUnused", at("price"))],
    },
    {
      name: "with an age and a thing twice",
      services: [
        {
          payers: ["family"],
          price: {
            tiers: [
              { age: 60, fen: 500 },
              { age: 60, fen: 300 },
            ],
            inKind: [
              { of: "米", unit: "斤", fen: 200 },
              { of: "米", unit: "斤", fen: 300 },
            ],
          },
        },
      ],
      faults: [
        error("ListedTwice", at("price", "tiers", 1, "age"), { value: 60 }),
        error("ListedTwice", at("price", "inKind", 1, "of"), { value: "米" }),
      ],
    },
    {
      name: "with neighbours who would have to be qualified",
      services: [{ qualification: ["养老护理员"] }],
      faults: [warning("QualifiedNeighbours", at("qualification"))],
    },
  ])("$name", ({ services, faults }) => {
    expect(checkCatalog(catalogOf(services))).toEqual(faults);
  });
});
