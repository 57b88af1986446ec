import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { RulebookDraft } from "./draft.svelte.ts";
import { TryOut } from "./try-out.svelte.ts";

const TODAY = CalendarDate.make("2026-03-05");

const trying = (rule: object, rest: object = {}) => {
  const draft = new RulebookDraft({ current: null, next: 1, scale: 1, today: TODAY });
  const line = { code: "A01", title: "做事", unit: "次", caps: [], ...rule };
  const unfinished = { kind: "fixed", code: "A02", title: "", unit: "次", points: "?", caps: [] };
  const document = { format: "huzhu-rulebook-2", title: "", rules: [line, unfinished], ...rest };
  draft.startFromFile(JSON.stringify({ scale: 1, ...document }));
  const one = new TryOut(draft, TODAY);
  one.choose("A01");
  return { one, draft };
};

describe("a trial", () => {
  it("counts by the rules that are whole, beside others that are not", () => {
    const { one } = trying({ kind: "fixed", points: 20 });
    expect(one.options).toEqual([["A01", "A01 做事"]]);
    one.quantity = "3";
    expect(one.trial).toEqual({ amount: "+6分", words: "3次，每次2分" });
  });

  it("counts what the period had already", () => {
    const { one } = trying({
      kind: "fixed",
      points: 20,
      caps: [{ period: "month", most: 30, overflow: "donate" }],
    });
    one.earlier = "2";
    expect(one.trial?.amount).toBe("+1分");
    expect(one.trial?.words).toContain("当月最多3分");
  });

  it("follows what is written", () => {
    const { one, draft } = trying({ kind: "fixed", points: 20 });
    draft.put(draft.lines[0] ?? {}, "points", 50);
    expect(one.trial?.amount).toBe("+5分");
  });

  it("asks what the kind asks, and keeps the answer while the rule changes", () => {
    const { one, draft } = trying({ kind: "range", least: 10, most: 50 });
    expect(one.trial).toEqual({ amount: null, words: "再写给几分" });
    Object.assign(one.particular ?? {}, { given: "4", reason: "救了人" });
    expect(one.trial?.amount).toBe("+4分");
    draft.put(draft.lines[0] ?? {}, "title", "见义勇为");
    one.follow();
    expect(one.trial?.amount).toBe("+4分");
    draft.put(draft.lines[0] ?? {}, "kind", "fullMark");
    draft.put(draft.lines[0] ?? {}, "full", 100);
    one.follow();
    expect(one.trial).toEqual({ amount: null, words: "再写打几分" });
  });

  it("takes half hours", () => {
    const { one } = trying({
      kind: "perQuantity",
      points: 20,
      every: 1,
      decimals: 1,
      remainder: "share",
    });
    one.quantity = "1.5";
    expect(one.trial?.amount).toBe("+3分");
  });

  it("counts once, and says so", () => {
    const { one } = trying({ kind: "fixed", points: 20, once: { per: "year", of: "holder" } });
    one.times = "1";
    expect(one.trial?.amount).toBeNull();
    expect(one.trial?.words).toContain("已经记过一次");
  });

  it("counts minutes as minutes", () => {
    const { one } = trying({ kind: "fixed", points: 60, measure: "time" });
    expect(one.trial).toEqual({ amount: "+60分钟", words: "1次，每次60分钟" });
  });

  it("takes from a bucket before the account", () => {
    const { one } = trying({ kind: "bucket", full: 1000, period: "quarter" });
    one.earlier = "30";
    expect(one.trial?.amount).toBe("+70分");
  });
});
