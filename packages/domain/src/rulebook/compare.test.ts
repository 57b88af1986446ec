import { describe, expect, it } from "vitest";
import { compareRulebooks } from "./index.ts";
import { rulebookOf } from "./testing/documents.ts";

const visit = { kind: "fixed", code: "visit", title: "探望", points: 2 };
const swim = { kind: "fixed", code: "river", title: "清河道", points: 3 };
const lunch = { code: "lunch", title: "午餐", unit: "餐", tiers: [{ age: 70, fen: 300 }] };
const bed = { ...lunch, code: "bed", title: "床位" };
const before = rulebookOf([visit, swim], { tariffs: [lunch, bed], lifetime: true });

describe("two rulebooks", () => {
  it("are the same but for their version and date, however they list their keys", () => {
    const after = rulebookOf([Object.fromEntries(Object.entries(visit).reverse()), swim], {
      lifetime: true,
      tariffs: [Object.fromEntries(Object.entries(lunch).reverse()), bed],
      version: 4,
      effectiveFrom: "2027-01-01",
      format: "huzhu-rulebook-1",
    });
    expect(compareRulebooks(before, after)).toEqual({
      added: [],
      removed: [],
      changed: [],
      same: 2,
      sections: [],
    });
  });

  it("differ by rules that came, went, or read differently field by field", () => {
    const deed = { kind: "range", code: "visit", title: "善行", least: 1, most: 5, unit: "次" };
    const after = rulebookOf([deed, { ...visit, code: "meal" }], {
      tariffs: [lunch, bed],
      lifetime: true,
    });
    const { added, removed, changed, same, sections } = compareRulebooks(before, after);
    expect(added.map(({ code }) => code)).toEqual(["meal"]);
    expect(removed.map(({ code }) => code)).toEqual(["river"]);
    expect(same).toBe(0);
    expect(sections).toEqual([]);
    expect(changed).toEqual([
      {
        code: "visit",
        before: before.rules[0],
        after: after.rules[0],
        fields: [
          { field: "kind", before: "fixed", after: "range" },
          { field: "least", before: null, after: 1 },
          { field: "most", before: null, after: 5 },
          { field: "points", before: 2, after: null },
          { field: "title", before: "探望", after: "善行" },
        ],
      },
    ]);
  });

  it("differ by caps in their depth", () => {
    const capped = (most: number) =>
      rulebookOf([
        {
          ...visit,
          caps: [
            { period: "day", most: 2 },
            { period: "month", most },
          ],
        },
      ]);
    expect(compareRulebooks(capped(5), capped(5)).changed).toEqual([]);
    expect(compareRulebooks(capped(5), capped(6)).changed).toMatchObject([
      {
        code: "visit",
        fields: [{ field: "caps", before: [{}, { most: 5 }], after: [{}, { most: 6 }] }],
      },
    ]);
  });

  it("differ by sections: whole, and line by line where lines have codes", () => {
    const after = rulebookOf([visit, swim], {
      account: "person",
      tariffs: [
        { ...lunch, tiers: [{ age: 70, fen: 100 }] },
        { ...lunch, code: "dinner" },
      ],
    });
    expect(compareRulebooks(before, after).sections).toMatchObject([
      { section: "account", before: null, after: "person", lines: null },
      { section: "lifetime", before: true, after: null, lines: null },
      {
        section: "tariffs",
        lines: {
          added: [{ code: "dinner" }],
          removed: [{ code: "bed" }],
          changed: [{ code: "lunch", fields: [{ field: "tiers" }] }],
          same: 0,
        },
      },
    ]);
  });

  it("are all new behind none", () => {
    const { added, same, sections } = compareRulebooks(null, before);
    expect(added).toEqual(before.rules);
    expect(same).toBe(0);
    expect(sections.map(({ section }) => section)).toEqual([
      "title",
      "scale",
      "lifetime",
      "tariffs",
    ]);
  });
});
