import { describe, expect, it } from "vitest";
import {
  type Certification,
  DEFAULT_RISK_POLICY,
  type HomeFact,
  NO_CONDITIONS,
  type RiskFacts,
  riskClass,
} from "./index.ts";
import { assessment, certificate, date, person, TODAY } from "./testing/facts.ts";

interface Case {
  readonly name: string;
  readonly elder?: HomeFact;
  readonly members?: ReadonlyArray<HomeFact>;
  readonly certifications?: ReadonlyArray<Certification>;
  readonly assessments?: RiskFacts["assessments"];
  readonly is: string;
}

const SON = person("child", 45);
const SON_AWAY = person("child", 45, "away");
const OLD = person("head", 82);
const disabled = assessment({ result: { ...assessment().result, level: 2 } });
const demented = assessment({
  conditions: { ...NO_CONDITIONS, dementia: true },
  result: { ...assessment().result, level: 1, overrides: ["dementia"] },
});

describe("the risk class", () => {
  it.each<Case>([
    { name: "of nobody of 59", elder: person("head", 59), members: [], is: "general" },
    { name: "of one of 70 with a son at home", is: "general" },
    { name: "of one of 70 alone", members: [], is: "general" },
    { name: "of one of 82 with a son at home", elder: OLD, is: "general" },
    { name: "of one of 82 alone", elder: OLD, members: [], is: "high oldAndAlone oldAndEmptyNest" },
    {
      name: "of one of 82 with the spouse, the son away",
      elder: OLD,
      members: [person("spouse", 80), SON_AWAY],
      is: "high oldAndEmptyNest oldAndLeftBehind",
    },
    {
      name: "of a grave illness",
      certifications: [certificate("graveIllness")],
      is: "high graveIllness",
    },
    { name: "of level 2", assessments: [disabled], is: "key disabled" },
    { name: "of dementia", assessments: [demented], is: "key disabled demented" },
    {
      name: "of severe disability",
      certifications: [certificate("severeDisability")],
      is: "key severeDisability",
    },
    {
      name: "of 特困 at home",
      certifications: [certificate("extremePoverty")],
      is: "key extremePoverty",
    },
    {
      name: "of 特困 in an institution",
      certifications: [certificate("extremePoverty", { inInstitution: true })],
      is: "general",
    },
    {
      name: "of 特困 whose time in an institution is over",
      certifications: [
        certificate("extremePoverty", { inInstitution: true, until: date("2026-03-04") }),
        certificate("extremePoverty", { from: date("2026-03-05") }),
      ],
      is: "key extremePoverty",
    },
    {
      name: "of parents of an only child who died",
      certifications: [certificate("oneChildBereaved")],
      is: "key oneChildBereaved",
    },
    { name: "of low income alone", certifications: [certificate("lowIncome")], is: "general" },
    {
      name: "of a certificate that is over",
      certifications: [certificate("graveIllness", { until: date("2026-03-04") })],
      is: "general",
    },
    {
      name: "of both classes, the closer first",
      elder: OLD,
      members: [],
      assessments: [disabled],
      is: "high oldAndAlone oldAndEmptyNest disabled",
    },
  ])("$name: $is", ({ elder = person("head", 70), members = [SON], is, ...rest }) => {
    const facts = { elder, members, certifications: [], assessments: [], ...rest };
    const { class: found, reasons } = riskClass(facts, TODAY);
    expect([found, ...reasons].join(" ")).toBe(is);
  });

  it("is what the village's policy says", () => {
    const facts = {
      elder: person("head", 70),
      members: [SON],
      certifications: [],
      assessments: [disabled],
    };
    const policy = { ...DEFAULT_RISK_POLICY, disabled: "high" as const };
    expect(riskClass(facts, TODAY, policy).class).toBe("high");
  });

  it("goes by the assessment of the time", () => {
    const facts = {
      elder: person("head", 70),
      members: [SON],
      certifications: [],
      assessments: [disabled],
    };
    expect(riskClass(facts, date("2026-01-09")).class).toBe("general");
    expect(riskClass(facts, date("2026-01-10")).class).toBe("key");
    expect(riskClass(facts, date("2029-01-10")).class).toBe("key");
  });
});
