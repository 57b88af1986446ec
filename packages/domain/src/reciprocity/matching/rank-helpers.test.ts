import { describe, expect, it } from "vitest";
import { HamletId, ResidentId } from "../../people/index.ts";
import { CalendarDate } from "../../time/index.ts";
import { HelperId } from "../helper/index.ts";
import type { Candidate } from "./candidate.ts";
import { readPast } from "./past.ts";
import { rankHelpers } from "./rank-helpers.ts";
import { slotsOf } from "./slot.ts";
import { candidate, MONDAY, NO_PAST, visit } from "./testing/week.ts";
import type { Wanted } from "./wanted.ts";

const profile = (changes: Partial<Candidate["profile"]>): Partial<Candidate> => ({
  profile: { ...candidate("x").profile, ...changes },
});
const day = (text: string) => CalendarDate.make(text);

describe("the order of helpers", () => {
  it.each<{ name: string; other: Partial<Candidate>; wanted: Partial<Wanted>; why: string }>([
    {
      name: "the same hamlet before another",
      other: { hamlet: HamletId.make("h-2") },
      wanted: {},
      why: "OtherHamlet",
    },
    { name: "the village before outside", other: { hamlet: null }, wanted: {}, why: "FromOutside" },
    {
      name: "who can do it before who has to learn",
      other: {},
      wanted: { skill: "cooking" },
      why: "Unskilled",
    },
    {
      name: "who speaks the elder's language",
      other: profile({ languages: ["mandarin"] }),
      wanted: { elder: { ...visit("x").elder, languages: ["southwestMandarin"] } },
      why: "NoSharedLanguage",
    },
    {
      name: "the sex that the elder wishes",
      other: { sex: "male" },
      wanted: { sex: { wish: "female", must: false } },
      why: "SexNotWished",
    },
    {
      name: "whom the elder named",
      other: {},
      wanted: { prefers: [HelperId.make("z")] },
      why: "PrefersOthers",
    },
    {
      name: "a neighbour before kin",
      other: {},
      wanted: { kin: [HelperId.make("b")] },
      why: "Kin",
    },
  ])("puts $name", ({ other, wanted, why }) => {
    const first = candidate("z", profile({ skills: ["company", "cooking"] }));
    const [one, two] = rankHelpers(visit("v", wanted), [candidate("b", other), first], NO_PAST);
    expect(one?.helper).toBe("z");
    expect(two?.reasons.map(({ _tag }) => _tag)).toContain(why);
  });

  it("puts whom the elder knows first, then who has less to carry, and who was helped", () => {
    const [known, busy, helped] = ["a", "b", "c"].map((id) => HelperId.make(id));
    const on = day("2026-02-27");
    if (!known || !busy || !helped) throw new Error("three helpers");
    const past = readPast(
      [
        ...Array.from({ length: 2 }, () => ({
          helper: known,
          elder: ResidentId.make("elder-v"),
          on,
          minutes: 30,
        })),
        { helper: busy, elder: ResidentId.make("elder-w"), on, minutes: 30 },
        { helper: known, elder: ResidentId.make("c"), on, minutes: 30 },
      ],
      MONDAY,
    );
    const all = [busy, helped, known].map((id) => candidate(id));
    const ranked = rankHelpers(visit("v"), all, past);
    expect(ranked.map(({ helper, cost }) => [helper, cost])).toEqual([
      ["a", 5 + 3 * 2 + 4],
      ["c", 15],
      ["b", 15 + 2 + 4],
    ]);
    expect(ranked[1]?.reasons).toContainEqual({ _tag: "GivesBack", cost: 0, minutes: 30 });
  });

  it.each<{ name: string; helper: Candidate; wanted: Partial<Wanted>; out: object }>([
    {
      name: "barred",
      helper: candidate("a", profile({ barred: { until: day("2026-03-02"), why: "虚报服务" } })),
      wanted: {},
      out: { _tag: "Barred", until: "2026-03-02", why: "虚报服务" },
    },
    {
      name: "resting",
      helper: candidate("a", profile({ restingUntil: day("2026-03-09") })),
      wanted: {},
      out: { _tag: "Resting", until: "2026-03-09" },
    },
    {
      name: "gone",
      helper: candidate("a", profile({ leavesOn: day("2026-03-01") })),
      wanted: {},
      out: { _tag: "Gone", since: "2026-03-01" },
    },
    {
      name: "not qualified",
      helper: candidate("a", profile({ skills: ["care"] })),
      wanted: { skill: "care", qualification: ["护理员", "村医"] },
      out: { _tag: "NotQualified", qualification: "护理员或村医" },
    },
    {
      name: "not free then",
      helper: candidate("a", profile({ times: [] })),
      wanted: {},
      out: { _tag: "NotFree" },
    },
    {
      name: "free for too short",
      helper: candidate("a"),
      wanted: { minutes: 90 },
      out: { _tag: "NotFree" },
    },
    {
      name: "full for the week",
      helper: candidate("a", {
        committed: [1, 2, 3].map(() => ({
          on: day("2026-03-04"),
          part: "morning" as const,
          minutes: 30,
        })),
      }),
      wanted: {},
      out: { _tag: "WeekFull", most: 3 },
    },
    {
      name: "of the wrong sex where that must be",
      helper: candidate("a"),
      wanted: { sex: { wish: "male", must: true } },
      out: { _tag: "OtherSex" },
    },
    {
      name: "the elder themselves",
      helper: candidate("elder-v"),
      wanted: {},
      out: { _tag: "Themselves" },
    },
    {
      name: "not whom the elder would like",
      helper: candidate("a"),
      wanted: { avoids: [HelperId.make("a")] },
      out: { _tag: "Unwanted" },
    },
  ])("leaves out who is $name, with why", ({ helper, wanted, out }) => {
    expect(rankHelpers(visit("v", wanted), [helper], NO_PAST)[0]?.out).toEqual(out);
  });

  it("says in which part of a day they could come", () => {
    const slots = slotsOf(MONDAY, "any");
    const evening = profile({ times: [{ weekday: 1, part: "evening", minutes: 30 }] });
    const ranked = rankHelpers(visit("v", { slots }), [candidate("a", evening)], NO_PAST);
    expect(ranked[0]?.slot).toEqual({ on: MONDAY, part: "evening" });
  });

  it("asks again on the first day after a rest", () => {
    const rested = candidate("a", profile({ restingUntil: day("2026-03-01") }));
    expect(rankHelpers(visit("v"), [rested], NO_PAST)[0]?.out).toBeNull();
  });
});
