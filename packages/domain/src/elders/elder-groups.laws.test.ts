import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageOn, isElder, Relation, ResidentId } from "../people/index.ts";
import { addDays } from "../time/index.ts";
import { descentFrom, elderGroups, type HomeFact } from "./index.ts";
import { date, TODAY } from "./testing/facts.ts";

const EPOCH = date("1930-01-01");
const day = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(EPOCH, days));
const member = fc.record({
  birthDate: day,
  relation: fc.constantFrom(...Relation.literals),
  residence: fc.constantFrom("home" as const, "away" as const),
  awaySince: fc.option(day, { nil: null }),
});
const household: fc.Arbitrary<ReadonlyArray<HomeFact>> = fc
  .array(member, { minLength: 1, maxLength: 7 })
  .map((all) => all.map((one, at) => ({ ...one, id: ResidentId.make(`r${at}`) })));
const when = fc.oneof(day, fc.constant(TODAY));

/** Every elder of a household on a date, with the others and the groups. */
const everyElder = (
  members: ReadonlyArray<HomeFact>,
  on: typeof TODAY,
  holds: (elder: HomeFact, others: ReadonlyArray<HomeFact>, groups: ReadonlySet<string>) => void,
) => {
  for (const elder of members) {
    const found = elderGroups({ elder, members, certifications: [] }, on);
    const groups = new Set<string>(found.map(({ group }) => group));
    const others = members.filter((one) => one !== elder);
    if (isElder(elder, on)) holds(elder, others, groups);
    else expect(groups.size).toBe(0);
  }
};

const home = ({ residence }: HomeFact) => residence === "home";

describe("derived groups never contradict the facts, at any date", () => {
  it("advanced age is 80 and more, exactly", () => {
    fc.assert(
      fc.property(household, when, (members, on) =>
        everyElder(members, on, (elder, _, groups) => {
          expect(groups.has("advancedAge")).toBe(ageOn(elder.birthDate, on) >= 80);
        }),
      ),
    );
  });

  it("who lives alone is at home and nobody else is, exactly", () => {
    fc.assert(
      fc.property(household, when, (members, on) =>
        everyElder(members, on, (elder, others, groups) => {
          expect(groups.has("livingAlone")).toBe(home(elder) && !others.some(home));
        }),
      ),
    );
  });

  it("in an empty nest nobody is at home who is or may be a child, or is a grown grandchild", () => {
    fc.assert(
      fc.property(household, when, (members, on) =>
        everyElder(members, on, (elder, others, groups) => {
          const young = others.filter((one) => {
            const descent = descentFrom(elder.relation, one.relation);
            const grown = descent !== "grandchild" || ageOn(one.birthDate, on) >= 18;
            return home(one) && descent !== "no" && grown;
          });
          expect(groups.has("emptyNest")).toBe(home(elder) && young.length === 0);
        }),
      ),
    );
  });

  it("who is left behind has children, and every one of them is away", () => {
    fc.assert(
      fc.property(household, when, (members, on) =>
        everyElder(members, on, (elder, others, groups) => {
          if (!groups.has("leftBehind")) return;
          const children = others.filter(
            (one) => descentFrom(elder.relation, one.relation) === "child",
          );
          expect(children.length).toBeGreaterThan(0);
          expect(children.some(home)).toBe(false);
          expect(groups.has("emptyNest")).toBe(true);
        }),
      ),
    );
  });

  it("living alone is an empty nest", () => {
    fc.assert(
      fc.property(household, when, (members, on) =>
        everyElder(members, on, (_, __, groups) => {
          if (groups.has("livingAlone")) expect(groups.has("emptyNest")).toBe(true);
        }),
      ),
    );
  });
});
