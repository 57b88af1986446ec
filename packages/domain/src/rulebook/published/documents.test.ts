import { describe, expect, it } from "vitest";
import { checkRulebook } from "../index.ts";
import { documentOf, names } from "./documents.ts";

describe("every published rulebook", () => {
  it("is there: forty-seven of them", () => {
    expect(names()).toHaveLength(47);
  });

  it.each(names())("%s contradicts itself nowhere, and names its place", (name) => {
    const rulebook = documentOf(name);
    const errors = checkRulebook(rulebook).filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
    expect(rulebook.source?.length).toBeGreaterThan(8);
  });

  it.each(names())("%s says of what it assumes that it does", (name) => {
    const { assumed = [], rules } = documentOf(name);
    for (const remark of [...assumed, ...rules.flatMap((rule) => rule.assumed ?? [])]) {
      expect(remark).toMatch(/^假定：/);
    }
  });
});
