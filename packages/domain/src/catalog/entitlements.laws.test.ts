import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AssessmentId, CertificationId } from "../elders/ids.ts";
import { CertifiedGroup, ElderGroup } from "../elders/index.ts";
import { assessment, certificate, date, person } from "../elders/testing/facts.ts";
import { addDays } from "../time/index.ts";
import { dayKeyOf } from "./day-key.ts";
import { type EntitlementFacts, entitlements } from "./index.ts";
import { catalogOf } from "./testing/documents.ts";

const START = date("2024-01-01");
const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(START, days));
const residence = fc.constantFrom("home" as const, "away" as const);

const facts: fc.Arbitrary<EntitlementFacts> = fc
  .record({
    age: fc.integer({ min: 50, max: 95 }),
    sons: fc.array(residence, { maxLength: 2 }),
    papers: fc.array(
      fc.record({
        kind: fc.constantFrom(...CertifiedGroup.literals),
        from: day,
        until: fc.option(day, { nil: null }),
        inInstitution: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    assessed: fc.array(
      fc.record({ on: day, level: fc.constantFrom(0 as const, 1 as const, 3 as const) }),
      { maxLength: 3 },
    ),
  })
  .map(({ age, sons, papers, assessed }) => ({
    elder: person("head", age),
    members: sons.map((at, nth) =>
      person("child", 40 + nth, at, at === "away" ? "2025-06-15" : null),
    ),
    certifications: papers.map(({ kind, ...rest }, nth) =>
      certificate(kind, { id: CertificationId.make(`p${nth}`), ...rest }),
    ),
    assessments: assessed.map(({ on, level }, nth) => {
      const { result, ...rest } = assessment({ id: AssessmentId.make(`a${nth}`), assessedOn: on });
      return { ...rest, result: { ...result, level } };
    }),
  }));

const line = fc.record(
  {
    age: fc.record({ least: fc.integer({ min: 60, max: 90 }) }),
    groups: fc.subarray([...ElderGroup.literals], { minLength: 1 }),
    levels: fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }),
    risks: fc.subarray(["high", "key", "general"], { minLength: 1 }),
    support: fc.constantFrom("atHome", "inInstitution"),
    paper: fc.constant("证件"),
  },
  { requiredKeys: [] },
);
const lines = fc.array(line, { minLength: 1, maxLength: 4 });
const service = lines.map((eligibility) => ({ eligibility }));

describe("laws of entitlements", () => {
  it("they depend only on the facts and the catalog of that date", () => {
    fc.assert(
      fc.property(facts, service, day, (who, one, on) => {
        const until: EntitlementFacts = {
          ...who,
          certifications: who.certifications
            .filter(({ from }) => from <= on)
            .filter(({ until: last }) => last === null || last >= on),
          assessments: who.assessments.filter(({ assessedOn }) => assessedOn <= on),
        };
        const catalog = catalogOf([one]);
        expect(entitlements(who, catalog, on)).toEqual(entitlements(until, catalog, on));
      }),
    );
  });

  it("on two days of which the same is true of the elder, they are the same", () => {
    fc.assert(
      fc.property(facts, service, day, fc.integer({ min: 0, max: 90 }), (who, one, on, later) => {
        const keyOf = dayKeyOf(who);
        const other = addDays(on, later);
        fc.pre(keyOf(on) === keyOf(other));
        const catalog = catalogOf([one]);
        expect(entitlements(who, catalog, other)).toEqual(entitlements(who, catalog, on));
      }),
    );
  });

  it("a line more never takes one away, a condition more in a line never gives one", () => {
    fc.assert(
      fc.property(facts, lines, line, day, (who, all, more, on) => {
        const has = (eligibility: ReadonlyArray<object>) =>
          entitlements(who, catalogOf([{ eligibility }]), on).length > 0;
        if (has(all)) expect(has([...all, more])).toBe(true);
        const [first = {}] = all;
        if (!has([first])) expect(has([{ ...more, ...first }])).toBe(false);
      }),
    );
  });

  it("nothing is certain for which there is no fact", () => {
    fc.assert(
      fc.property(facts, service, day, (who, one, on) => {
        for (const { certain, why } of entitlements(who, catalogOf([one]), on)) {
          const known = why.filter(({ paper, reasons }) => paper === null && reasons.length > 0);
          expect(certain).toBe(why.some(({ paper }) => paper === null));
          if (certain && Object.keys(one.eligibility[why[0]?.line ?? 0] ?? {}).length > 0) {
            expect(known.length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });
});
