import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRulebooks, type Rulebook as Document, Rulebook } from "./index.ts";
import { rulebookOf } from "./testing/documents.ts";

const rules = fc
  .uniqueArray(
    fc.record({
      code: fc.constantFrom("a", "b", "c", "d", "e"),
      kind: fc.constant("fixed"),
      title: fc.constantFrom("探望", "送餐"),
      points: fc.integer({ min: 1, max: 3 }),
    }),
    { selector: ({ code }) => code, maxLength: 5 },
  )
  .map((lines) => rulebookOf(lines));

const byCode = (document: Document) => new Map(document.rules.map((rule) => [rule.code, rule]));

describe("laws of differences", () => {
  it("what changed, applied to the first version, makes the second", () => {
    fc.assert(
      fc.property(rules, rules, (before, after) => {
        const { added, removed, changed } = compareRulebooks(before, after);
        const made = byCode(before);
        for (const { code } of removed) made.delete(code);
        for (const rule of added) made.set(rule.code, rule);
        for (const { code, fields } of changed) {
          const was = made.get(code);
          const now = Object.fromEntries(fields.map(({ field, after: value }) => [field, value]));
          if (was) made.set(code, { ...was, ...now });
        }
        expect(made).toEqual(byCode(after));
      }),
    );
  });

  it("the other way round, what came went and what went came", () => {
    fc.assert(
      fc.property(rules, rules, (before, after) => {
        const there = compareRulebooks(before, after);
        const back = compareRulebooks(after, before);
        expect(back.added).toEqual(there.removed);
        expect(back.removed).toEqual(there.added);
        expect(back.same).toBe(there.same);
        expect(back.changed.map(({ code }) => code).sort()).toEqual(
          there.changed.map(({ code }) => code).sort(),
        );
      }),
    );
  });

  it("every section of the format is looked at, once", () => {
    const everything = Object.fromEntries(
      Object.keys(Rulebook.fields).map((field, at) => [field, at]),
    );
    const document = { ...everything, rules: [], tariffs: [], rankings: [], thresholds: [] };
    const lists = { conversions: [], pools: [], contributions: [] };
    const found = compareRulebooks(null, { ...rulebookOf([]), ...document, ...lists });
    const own = new Set(["format", "version", "effectiveFrom", "rules"]);
    expect(found.sections.map(({ section }) => section).sort()).toEqual(
      Object.keys(Rulebook.fields)
        .filter((field) => !own.has(field))
        .sort(),
    );
  });
});
