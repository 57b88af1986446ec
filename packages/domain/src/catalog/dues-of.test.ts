import { describe, expect, it } from "vitest";
import { assessment, certificate, date, person } from "../elders/testing/facts.ts";
import {
  type DueFacts,
  duesOf,
  type EntitlementFacts,
  type Occasion,
  throughout,
} from "./index.ts";
import { catalogOf } from "./testing/documents.ts";

const MARCH = { from: date("2026-03-01"), to: date("2026-03-31") };
const weekly = { code: "visit", frequency: { kind: "regular", times: 1, per: "week" } };

const then = (age: number, but: Partial<EntitlementFacts> = {}): EntitlementFacts => ({
  elder: person("head", age),
  members: [person("child", 50)],
  certifications: [],
  assessments: [],
  ...but,
});
const facts = (
  age: number,
  { events = [], ...but }: Partial<EntitlementFacts> & Partial<Pick<DueFacts, "events">> = {},
): DueFacts => throughout(then(age, but), events);

const ends = (
  who: DueFacts,
  services: ReadonlyArray<Record<string, unknown>>,
  { span = MARCH, occasions = [] as ReadonlyArray<Occasion>, rest = {} } = {},
) =>
  duesOf(who, { versions: [catalogOf(services, rest)], occasions }, span).map(
    ({ service, window, times }) =>
      `${service} ${window.from.slice(5)}–${window.to.slice(5)} ${times}`,
  );

describe("what falls due", () => {
  it("is every week that ends in the span", () => {
    expect(ends(facts(70), [weekly])).toEqual([
      "visit 02-23–03-01 1",
      "visit 03-02–03-08 1",
      "visit 03-09–03-15 1",
      "visit 03-16–03-22 1",
      "visit 03-23–03-29 1",
    ]);
  });

  it("is a quarter only in the month in which it ends", () => {
    const quarterly = { frequency: { kind: "regular", times: 2, per: "quarter" } };
    expect(ends(facts(70), [quarterly])).toEqual(["visit 01-01–03-31 2"]);
    const span = { from: date("2026-02-01"), to: date("2026-02-28") };
    expect(ends(facts(70), [quarterly], { span })).toEqual([]);
  });

  it("is nothing before the catalog was in force for all of the period", () => {
    const rest = { effectiveFrom: "2026-03-10" };
    expect(ends(facts(70), [weekly], { rest })).toEqual([
      "visit 03-16–03-22 1",
      "visit 03-23–03-29 1",
    ]);
  });

  it("is nothing of a period in which somebody was entitled only in part", () => {
    const lowIncome = certificate("lowIncome", { from: date("2026-03-10") });
    const asked = { ...weekly, eligibility: [{ groups: ["lowIncome"] }] };
    expect(ends(facts(70, { certifications: [lowIncome] }), [asked])).toEqual([
      "visit 03-16–03-22 1",
      "visit 03-23–03-29 1",
    ]);
  });

  it("follows the risk class as it changes", () => {
    const visits = {
      frequency: {
        kind: "byRisk",
        high: { times: 1, per: "week" },
        key: { times: 1, per: "month" },
        general: { times: 1, per: "quarter" },
      },
    };
    const ill = certificate("graveIllness", { from: date("2026-03-20") });
    expect(ends(facts(70), [visits])).toEqual(["visit 01-01–03-31 1"]);
    expect(ends(facts(70, { certifications: [ill] }), [visits])).toEqual(["visit 03-23–03-29 1"]);
    const { result, ...rest } = assessment();
    const disabled = { ...rest, result: { ...result, level: 1 as const } };
    expect(ends(facts(70, { assessments: [disabled] }), [visits])).toEqual(["visit 03-01–03-31 1"]);
  });

  it("rests on the household as it was on each day", () => {
    const alone = { ...weekly, eligibility: [{ groups: ["livingAlone"] }] };
    const stretches = [
      { from: null, facts: then(70) },
      { from: date("2026-03-09"), facts: then(70, { members: [] }) },
      { from: date("2026-03-23"), facts: null },
    ];
    expect(ends({ ...facts(70), stretches }, [alone])).toEqual([
      "visit 03-09–03-15 1",
      "visit 03-16–03-22 1",
    ]);
  });

  it("is within so many hours of an event", () => {
    const onEvent = { kinds: ["fall", "hospital"], hours: 24 };
    const events = [
      { kind: "fall", on: date("2026-03-05") },
      { kind: "choke", on: date("2026-03-06") },
      { kind: "hospital", on: date("2026-03-31") },
    ] as const;
    expect(ends(facts(70, { events }), [{ onEvent }])).toEqual(["visit 03-05–03-06 1"]);
    const slow = { onEvent: { ...onEvent, hours: 48 } };
    expect(ends(facts(70, { events }), [slow])).toEqual(["visit 03-05–03-07 1"]);
  });

  it("is so many times more on an occasion", () => {
    const occasions = [
      { kind: "storm", from: date("2026-03-08"), to: date("2026-03-10") },
      { kind: "heat", from: date("2026-03-12"), to: date("2026-03-12") },
    ] as const;
    const boosts = [{ occasion: "storm", times: 2 }];
    expect(ends(facts(70), [{ boosts }], { occasions })).toEqual(["visit 03-08–03-10 2"]);
  });

  it("is nothing on request, for a paper, or that stands anyway", () => {
    const paper = { ...weekly, eligibility: [{ paper: "优抚证件" }] };
    const asked = { frequency: { kind: "onRequest", most: { times: 1, per: "week" } } };
    expect(ends(facts(70), [paper, asked, { frequency: { kind: "standing" } }])).toEqual([]);
  });

  it("is lost or repeated by no division of a span", () => {
    const services = [
      weekly,
      { code: "meal", frequency: { kind: "regular", times: 1, per: "month" } },
    ];
    const whole = ends(facts(70), services, { span: { ...MARCH, to: date("2026-05-31") } });
    const parts = [MARCH, { from: date("2026-04-01"), to: date("2026-05-31") }].flatMap((span) =>
      ends(facts(70), services, { span }),
    );
    expect(parts.toSorted()).toEqual(whole.toSorted());
  });
});
