// What fell due rests on the facts and the catalog of its own days: nothing that happens later, and
// nothing that is adopted for later, changes it.
import fc from "fast-check";
import { expect, it } from "vitest";
import { certificate, date, person } from "../elders/testing/facts.ts";
import { addDays } from "../time/index.ts";
import { type DueFacts, duesOf, type EntitlementFacts, type Stretch } from "./index.ts";
import { catalogOf } from "./testing/documents.ts";

const START = date("2026-01-01");
const SPAN = { from: date("2026-02-01"), to: date("2026-04-30") };
const day = fc.integer({ min: 0, max: 120 }).map((days) => addDays(START, days));
const ELDER = person("head", 70);

const facts: fc.Arbitrary<EntitlementFacts | null> = fc.option(
  fc.record({ withChild: fc.boolean(), poor: fc.boolean() }).map(({ withChild, poor }) => ({
    elder: ELDER,
    members: withChild ? [person("child", 45)] : [],
    certifications: poor ? [certificate("lowIncome", { from: START })] : [],
    assessments: [],
  })),
  { freq: 4 },
);
const since = (from: Stretch["from"]) => facts.map((one): Stretch => ({ from, facts: one }));
const stretches = fc
  .uniqueArray(day, { maxLength: 4 })
  .chain((days) => fc.tuple(since(null), ...days.toSorted().map(since)));
const service = fc.constantFrom(
  { code: "a", frequency: { kind: "regular", times: 1, per: "week" } },
  {
    code: "b",
    frequency: { kind: "regular", times: 2, per: "month" },
    eligibility: [{ groups: ["livingAlone"] }],
  },
  {
    code: "c",
    frequency: { kind: "regular", times: 1, per: "week" },
    eligibility: [{ groups: ["lowIncome"] }],
  },
);
const catalog = (from: string) =>
  fc
    .uniqueArray(service, { minLength: 1, selector: ({ code }) => code })
    .map((services) => catalogOf(services, { effectiveFrom: from }));

it("what was due by a day is the same whatever happens or is adopted after it", () => {
  fc.assert(
    fc.property(
      stretches,
      stretches,
      catalog("2025-01-01"),
      fc.option(catalog("2026-03-16")),
      (before, after, first, second) => {
        const until = date("2026-03-15");
        const lived = before.filter(({ from }) => from === null || from <= until);
        const otherwise = after.filter(({ from }) => from !== null && from > until);
        const due = (
          all: ReadonlyArray<Stretch>,
          versions: Parameters<typeof duesOf>[1]["versions"],
        ) => {
          const who: DueFacts = { elder: ELDER.id, stretches: all, events: [] };
          return duesOf(who, { versions, occasions: [] }, SPAN).filter(
            ({ window }) => window.to <= until,
          );
        };
        const versions = second ? [first, { ...second, version: 2 }] : [first];
        expect(due([...lived, ...otherwise], versions)).toEqual(due(before, [first]));
      },
    ),
  );
});
