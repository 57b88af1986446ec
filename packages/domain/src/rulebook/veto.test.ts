import { describe, expect, it } from "vitest";
import { countAll, deedOf } from "./testing/counting.ts";
import { rulebookOf } from "./testing/documents.ts";

const visit = { kind: "fixed", code: "visit", points: 2 };
const clean = { kind: "fixed", code: "clean", points: 5 };
const on = (rule: string, eventDate: string) => deedOf(rule, { eventDate });

describe("a veto", () => {
  it.each([
    {
      name: "takes back what its month brought, and nothing more of it counts",
      veto: { period: "month" },
      deeds: [
        on("visit", "2026-02-27"),
        on("visit", "2026-03-01"),
        on("clean", "2026-03-02"),
        on("veto", "2026-03-03"),
        on("visit", "2026-03-31"),
        on("visit", "2026-04-01"),
      ],
      gives: [2, 2, 5, -7, 0, 2],
    },
    {
      name: "takes back once, however often it is said",
      veto: { period: "month" },
      deeds: [on("visit", "2026-03-01"), on("veto", "2026-03-03"), on("veto", "2026-03-04")],
      gives: [2, -2, 0],
    },
    {
      name: "covers the rules that it names only",
      veto: { period: "month", of: ["clean"] },
      deeds: [on("visit", "2026-03-01"), on("clean", "2026-03-01"), on("veto", "2026-03-03")],
      gives: [2, 5, -5],
    },
    {
      name: "bars three years, also what was dated into them before",
      veto: { period: "year", periods: 3 },
      deeds: [
        on("visit", "2027-05-01"),
        on("veto", "2026-03-03"),
        on("visit", "2028-12-31"),
        on("visit", "2029-01-01"),
      ],
      gives: [2, -2, 0, 2],
    },
    {
      name: "that keeps what was earned only bars",
      veto: { period: "year", keeps: true },
      deeds: [on("visit", "2026-02-01"), on("veto", "2026-03-03"), on("visit", "2026-04-01")],
      gives: [2, 0, 0],
    },
  ])("$name", ({ veto, deeds, gives }) => {
    const book = rulebookOf([visit, clean, { kind: "veto", code: "veto", ...veto }]);
    expect(countAll(book, deeds)).toEqual(gives);
  });
});
