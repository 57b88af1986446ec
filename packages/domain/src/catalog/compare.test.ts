import { describe, expect, it } from "vitest";
import { compareCatalogs } from "./index.ts";
import { catalogOf } from "./testing/documents.ts";

const visit = { code: "visit", title: "上门探访" };
const meal = { code: "meal", title: "助餐" };
const before = catalogOf([visit, meal], { source: "镇里的清单" });

describe("two catalogs", () => {
  it("are the same but for version and date", () => {
    const after = catalogOf([meal, visit], {
      source: "镇里的清单",
      version: 2,
      effectiveFrom: "2026-05-01",
    });
    expect(compareCatalogs(before, after)).toEqual({
      added: [],
      removed: [],
      changed: [],
      same: 2,
      head: [],
    });
  });

  it("differ by services that came, went or read differently, and by their heads", () => {
    const after = catalogOf([
      { ...visit, frequency: { kind: "standing" } },
      { code: "bath", title: "助浴" },
    ]);
    const { added, removed, changed, same, head } = compareCatalogs(before, after);
    expect([added, removed].map((lines) => lines.map(({ code }) => code))).toEqual([
      ["bath"],
      ["meal"],
    ]);
    expect(changed).toMatchObject([
      {
        code: "visit",
        fields: [
          { field: "frequency", before: { kind: "onRequest" }, after: { kind: "standing" } },
        ],
      },
    ]);
    expect([same, head]).toEqual([0, [{ field: "source", before: "镇里的清单", after: null }]]);
  });

  it("are all new behind none", () => {
    expect(compareCatalogs(null, before).added).toEqual(before.services);
  });
});
