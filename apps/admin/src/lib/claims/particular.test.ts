import { Points } from "@huzhu/domain/points";
import { Rule } from "@huzhu/domain/rulebook";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { askedBy } from "./asked.ts";
import { Particular } from "./particular.svelte.ts";

const ruleOf = (fields: object): Rule =>
  Schema.decodeUnknownSync(Rule)({ code: "A01", title: "做事", unit: "次", caps: [], ...fields });

const particularOf = (fields: object) => new Particular(askedBy(ruleOf(fields)), 1);

const GRADED = {
  kind: "graded",
  grades: [
    { grade: "优", points: 50 },
    { grade: "差", points: 0 },
  ],
  parts: ["门前", "院内"],
  judges: 2,
};

describe("what a rule asks", () => {
  it.each([
    { name: "fixed", rule: { kind: "fixed", points: 10 }, asked: { quantity: true } },
    {
      name: "per quantity",
      rule: { kind: "perQuantity", points: 10, every: 1, decimals: 1 },
      asked: { quantity: true, decimals: 1 },
    },
    {
      name: "range",
      rule: { kind: "range", least: 10, most: 50 },
      asked: { quantity: false, given: { least: 10, most: 50, word: "给" }, reason: true },
    },
    {
      name: "full mark",
      rule: { kind: "fullMark", full: 1000 },
      asked: { quantity: false, given: { least: 0, most: 1000, word: "打" }, reason: false },
    },
    {
      name: "graded",
      rule: GRADED,
      asked: { sheet: { grades: ["优", "差"], parts: ["门前", "院内"], judges: 2 } },
    },
    {
      name: "by class",
      rule: { kind: "byClass", by: "class", classes: [{ is: "党员", points: 10 }] },
      asked: { facts: [{ name: "class", word: "类别", values: ["党员"] }] },
    },
    {
      name: "a deduction",
      rule: { kind: "deduction", points: 10 },
      asked: { quantity: true, given: null },
    },
    {
      name: "a deduction of so many as somebody finds right",
      rule: { kind: "deduction", points: 10, most: 50 },
      asked: { quantity: false, given: { least: 10, most: 50, word: "扣" }, reason: true },
    },
    {
      name: "a bucket",
      rule: { kind: "bucket", full: 1000, period: "year" },
      asked: { quantity: false, given: null },
    },
    {
      name: "an absence",
      rule: { kind: "absence", points: 10, period: "year", unless: ["B01"] },
      asked: { quantity: false },
    },
    { name: "a veto", rule: { kind: "veto", period: "year" }, asked: { quantity: false } },
    {
      name: "once for a subject, with evidence",
      rule: {
        kind: "fixed",
        points: 10,
        once: { per: "life", of: "subject" },
        evidence: ["reason", "photo"],
      },
      asked: { subject: true, reason: true, shown: ["photo"] },
    },
    {
      name: "a multiplier and a condition on the same fact, and what the register knows",
      rule: {
        kind: "fixed",
        points: 10,
        multipliers: [
          { by: "role", title: "职务", factors: [{ is: "组长", times: { over: 2, under: 1 } }] },
        ],
        when: {
          all: [
            { fact: "role", is: ["组员"] },
            { fact: "age", least: 60 },
          ],
        },
      },
      asked: { facts: [{ name: "role", word: "职务", values: ["组长", "组员"], needed: false }] },
    },
  ])("$name", ({ rule, asked }) => {
    expect(askedBy(ruleOf(rule))).toMatchObject(asked);
  });
});

describe("a claim's particulars", () => {
  it("are missing until the points lie in the range and have a reason", () => {
    const one = particularOf({ kind: "range", least: 10, most: 50 });
    expect([one.range, one.missing]).toEqual(["1至5分", "再写给几分"]);
    one.given = "5.5";
    expect([one.givenProblem, one.missing]).toEqual(["要在1至5分之间", "再写给几分"]);
    one.given = "2.5";
    expect(one.missing).toBe("再写缘由");
    one.reason = "救了人";
    expect([one.givenProblem, one.missing]).toEqual([null, null]);
    expect(one.value).toEqual({ given: 25, reason: "救了人" });
  });

  it("are a grade of every judge for every part", () => {
    const one = particularOf(GRADED);
    for (const [judge, part] of [
      [0, 0],
      [0, 1],
      [1, 0],
    ] as const)
      one.mark(judge, part, "优");
    expect(one.missing).toBe("还有没评的");
    one.mark(1, 1, "差");
    expect(one.missing).toBeNull();
    expect(one.value.marks).toEqual([
      ["优", "优"],
      ["优", "差"],
    ]);
  });

  it("are the class that was chosen", () => {
    const one = particularOf({
      kind: "byClass",
      by: "class",
      classes: [{ is: "党员", points: 10 }],
    });
    const [fact] = one.asked.facts;
    expect(one.missing).toBe("再选类别");
    if (fact) one.say(fact, "0");
    expect([one.missing, one.value]).toEqual([null, { facts: { class: "党员" } }]);
  });

  it("may be none of what multiplies", () => {
    const one = particularOf({
      kind: "fixed",
      points: 10,
      multipliers: [{ by: "role", factors: [{ is: "组长", times: { over: 2, under: 1 } }] }],
    });
    const [fact] = one.asked.facts;
    if (!fact) throw new Error("the rule multiplies by a fact");
    expect([one.chosen(fact), one.missing, one.value]).toEqual(["none", null, {}]);
    one.say(fact, "0");
    expect([one.chosen(fact), one.value]).toEqual(["0", { facts: { role: "组长" } }]);
    one.say(fact, "none");
    expect(one.value).toEqual({});
  });

  it("are the evidence that somebody looked at", () => {
    const one = particularOf({ kind: "fixed", points: 10, evidence: ["photo", "twoSignatures"] });
    one.show("photo", true);
    expect(one.missing).toBe("凭据看过了要打勾");
    one.show("twoSignatures", true);
    expect([one.missing, one.value]).toEqual([null, { shown: ["photo", "twoSignatures"] }]);
    one.show("photo", false);
    expect(one.missing).not.toBeNull();
  });

  it("begin with what an earlier claim said", () => {
    const asked = askedBy(ruleOf({ kind: "range", least: 10, most: 50 }));
    const before = { given: Points.make(15), reason: "救了人" };
    expect(new Particular(asked, 1, before).value).toEqual(before);
  });
});
