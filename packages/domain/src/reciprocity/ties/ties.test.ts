import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HamletId, HouseholdId, ResidentId } from "../../people/index.ts";
import { CalendarDate } from "../../time/index.ts";
import { HelperId } from "../helper/index.ts";
import { coverage } from "./coverage.ts";
import { gini } from "./gini.ts";
import { type Neighbour, suggestLinks } from "./suggest-links.ts";
import { tiesOf, withoutTie } from "./ties.ts";

const day = (text: string) => CalendarDate.make(text);
const help = (helper: string, elder: string, on = "2026-03-01", minutes = 30) => ({
  helper: HelperId.make(helper),
  elder: ResidentId.make(elder),
  on: day(on),
  minutes,
});
const person = (id: string, changes: Partial<Neighbour> = {}): Neighbour => ({
  id: ResidentId.make(id),
  household: HouseholdId.make(`home-${id}`),
  hamlet: HamletId.make("h-1"),
  birthDate: day("1950-01-01"),
  languages: [],
  ...changes,
});

describe("ties", () => {
  it("come from help in either direction", () => {
    const history = [help("a", "b"), help("b", "a", "2026-03-03", 20), help("c", "a")];
    expect(tiesOf(history)).toEqual([
      { a: "a", b: "b", visits: 2, minutes: 50, last: "2026-03-03" },
      { a: "a", b: "c", visits: 1, minutes: 30, last: "2026-03-01" },
    ]);
    expect(
      withoutTie(
        ["a", "d"].map((id) => person(id)),
        tiesOf(history),
      ),
    ).toEqual([person("d")]);
  });

  it("are suggested to those who have none, with what they share, and never within a household", () => {
    const one = person("one", { languages: ["yi"] });
    const others = [
      person("far", { hamlet: HamletId.make("h-2"), birthDate: day("1990-01-01") }),
      person("near", { languages: ["mandarin", "yi"], birthDate: day("1953-05-01") }),
      person("hamlet"),
      person("own", { household: one.household }),
    ];
    const busy = (id: string) => (id === "hamlet" || id === "far" ? 3 : 0);
    expect(suggestLinks([one], [one, ...others], busy, day("2026-03-02"))).toEqual([
      {
        from: "one",
        to: "near",
        common: [
          { _tag: "SameHamlet" },
          { _tag: "SameLanguage", language: "yi" },
          { _tag: "NearInAge", years: 4 },
          { _tag: "FewTies", ties: 0 },
        ],
      },
      {
        from: "one",
        to: "hamlet",
        common: [{ _tag: "SameHamlet" }, { _tag: "NearInAge", years: 0 }],
      },
    ]);
  });

  it("cover whoever was visited since a day", () => {
    const elders = ["a", "b", "c"].map((id) => person(id));
    const history = [help("x", "a"), help("x", "b", "2026-01-01")];
    expect(coverage(elders, history, day("2026-02-01"))).toEqual({ visited: 1, elders: 3 });
  });
});

describe("the Gini of a load", () => {
  it.each([
    { name: "nobody", loads: [], is: 0 },
    { name: "nothing to carry", loads: [0, 0], is: 0 },
    { name: "all the same", loads: [3, 3, 3], is: 0 },
    { name: "one of four carries all", loads: [0, 0, 0, 8], is: 750 },
    { name: "one to three", loads: [1, 3], is: 250 },
  ])("is $is for $name", ({ loads, is }) => {
    expect(gini(loads)).toBe(is);
  });

  it("lies between 0 and 1000, whatever the order", () => {
    const loads = fc.array(fc.nat(50), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(loads, (all) => {
        expect(gini(all)).toBeGreaterThanOrEqual(0);
        expect(gini(all)).toBeLessThan(1000);
        expect(gini(all.toReversed())).toBe(gini(all));
      }),
    );
  });
});
