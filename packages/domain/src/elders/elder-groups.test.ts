import { describe, expect, it } from "vitest";
import { elderGroups, type HomeFact } from "./index.ts";
import { certificate, date, person, TODAY } from "./testing/facts.ts";

const groupsOf = (
  elder: HomeFact,
  others: ReadonlyArray<HomeFact>,
  on = TODAY,
): ReadonlyArray<string> =>
  elderGroups({ elder, members: [elder, ...others], certifications: [] }, on).map(
    ({ group }) => group,
  );

const away = (relation: HomeFact["relation"], age: number, since: string | null = null) =>
  person(relation, age, "away", since);

describe("groups that follow from facts", () => {
  const head = person("head", 70);
  it.each<{ name: string; elder?: HomeFact; others: ReadonlyArray<HomeFact>; groups: string }>([
    { name: "nobody of 59", elder: person("head", 59), others: [], groups: "" },
    {
      name: "one alone at 79",
      elder: person("head", 79),
      others: [],
      groups: "livingAlone emptyNest",
    },
    {
      name: "one alone at 80",
      elder: person("head", 80),
      others: [],
      groups: "advancedAge livingAlone emptyNest",
    },
    { name: "a couple", others: [person("spouse", 68)], groups: "emptyNest" },
    { name: "with a son at home", others: [person("child", 40)], groups: "" },
    {
      name: "alone, the son away",
      others: [away("child", 40)],
      groups: "livingAlone emptyNest leftBehind",
    },
    {
      name: "a couple, the only son away",
      others: [person("spouse", 68), away("child", 40)],
      groups: "emptyNest leftBehind",
    },
    {
      name: "one son away, one at home",
      others: [away("child", 40), person("child", 38)],
      groups: "",
    },
    {
      name: "the son away, his wife at home",
      others: [away("child", 40), person("childInLaw", 39)],
      groups: "",
    },
    {
      name: "bringing up a grandchild",
      others: [away("child", 40), away("childInLaw", 39), person("grandchild", 8)],
      groups: "emptyNest leftBehind",
    },
    {
      name: "with a grown grandchild, the son away",
      others: [away("child", 45), person("grandchild", 18)],
      groups: "",
    },
    {
      name: "a great-grandmother with a grown grandson who is the head",
      elder: person("grandparent", 90),
      others: [away("parent", 65), person("head", 40)],
      groups: "advancedAge",
    },
    {
      name: "the son away for five months",
      others: [away("child", 40, "2025-10-05")],
      groups: "livingAlone emptyNest",
    },
    {
      name: "the son away for six months",
      others: [away("child", 40, "2025-09-05")],
      groups: "livingAlone emptyNest leftBehind",
    },
    {
      name: "one of two away for a month",
      others: [away("child", 40, "2020-01-01"), away("child", 38, "2026-02-01")],
      groups: "livingAlone emptyNest",
    },
    {
      name: "somebody at home who may be a child",
      others: [away("child", 40), person("other", 30)],
      groups: "",
    },
    {
      name: "a brother at home",
      others: [person("sibling", 66), away("child", 40)],
      groups: "emptyNest leftBehind",
    },
    {
      name: "away themselves",
      elder: person("head", 85, "away"),
      others: [away("child", 40)],
      groups: "advancedAge",
    },
    {
      name: "the head's mother, with the head",
      elder: person("parent", 88),
      others: [person("head", 62)],
      groups: "advancedAge",
    },
    {
      name: "the head's mother, the head away",
      elder: person("parent", 88),
      others: [away("head", 62), away("spouse", 60)],
      groups: "advancedAge livingAlone emptyNest leftBehind",
    },
    {
      name: "the head of 62, with a mother and without the son",
      elder: person("head", 62),
      others: [person("parent", 88), away("child", 35)],
      groups: "emptyNest leftBehind",
    },
    {
      name: "a grandmother with the head's father",
      elder: person("grandparent", 90),
      others: [person("parent", 65), away("head", 40)],
      groups: "advancedAge",
    },
    {
      name: "an aunt with her nephew's family",
      elder: person("other", 70),
      others: [person("head", 50)],
      groups: "",
    },
  ])("$name: $groups", ({ elder = head, others, groups }) => {
    expect(groupsOf(elder, others).join(" ")).toBe(groups);
  });

  it("come with why", () => {
    const facts = {
      elder: person("head", 82),
      members: [away("child", 40, "2024-02-01"), away("child", 44, "2025-03-01")],
      certifications: [],
    };
    expect(elderGroups(facts, TODAY)).toEqual([
      { group: "advancedAge", why: { _tag: "OfAge", age: 82 } },
      { group: "livingAlone", why: { _tag: "OnlyOneAtHome", away: 2 } },
      { group: "emptyNest", why: { _tag: "NoChildAtHome", others: 0, childrenAway: 2 } },
      {
        group: "leftBehind",
        why: { _tag: "AllChildrenAway", children: 2, since: "2025-03-01" },
      },
    ]);
  });

  it("begin on the 80th birthday", () => {
    const elder = person("spouse", 80);
    expect(groupsOf(elder, [person("child", 40)], date("2025-12-31"))).toEqual([]);
    expect(groupsOf(elder, [person("child", 40)], date("2026-01-01"))).toEqual(["advancedAge"]);
  });
});

describe("groups that an office certifies", () => {
  const elder = person("head", 70);
  const members = [person("child", 40)];
  const revoked = {
    from: date("2026-03-01"),
    at: certificate("lowIncome").recordedAt,
    why: "收入",
  };
  it.each([
    { name: "before the first day", on: "2025-12-31", groups: [] },
    { name: "on the first day", on: "2026-01-01", groups: ["lowIncome"] },
    { name: "on the last day", on: "2026-06-30", groups: ["lowIncome"] },
    { name: "after the last day", on: "2026-07-01", groups: [] },
  ])("hold $name: $groups", ({ on, groups }) => {
    const certifications = [certificate("lowIncome", { until: date("2026-06-30") })];
    const found = elderGroups({ elder, members, certifications }, date(on));
    expect(found.map(({ group }) => group)).toEqual(groups);
  });

  it.each([
    { on: "2026-02-28", groups: ["lowIncome"] },
    { on: "2026-03-01", groups: [] },
  ])("end on the day from which they are revoked: $on", ({ on, groups }) => {
    const certifications = [certificate("lowIncome", { revoked })];
    const found = elderGroups({ elder, members, certifications }, date(on));
    expect(found.map(({ group }) => group)).toEqual(groups);
  });
});
