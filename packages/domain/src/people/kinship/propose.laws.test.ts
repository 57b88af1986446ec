import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HouseholdId } from "../ids.ts";
import { Relation } from "../relation.ts";
import { proposeTies, type Tied, TieId, writeTie } from "./index.ts";
import { NOW, parent, person, spouses } from "./testing/family.ts";

const NOTHING = { ties: [], holding: [], refused: [] };
const WANG = HouseholdId.make("wang");
const HEAD = person("head", "1972", { relation: "head" });
const doubts = (members: Parameters<typeof proposeTies>[0][number]["members"], known = NOTHING) =>
  proposeTies([{ household: WANG, members }], known).flatMap(({ proposals }) =>
    proposals.map(({ doubt }) => doubt),
  );

describe("a likely tie is doubtful", () => {
  const son = person("son", "1999", { relation: "child" });
  it.each([
    { name: "not where nothing speaks against it", members: [HEAD, son], finds: [null] },
    {
      name: "where the father was sixteen",
      members: [HEAD, person("son", "1988", { relation: "child" })],
      finds: ["years"],
    },
    {
      name: "where the wife is thirty years older",
      members: [HEAD, person("wife-f", "1942", { relation: "spouse", sex: "female" })],
      finds: ["years"],
    },
    {
      name: "where a grandchild may be of somebody elsewhere",
      members: [HEAD, son, person("baby", "2022", { relation: "grandchild" })],
      finds: [null, "otherParents"],
    },
  ] as const)("$name", ({ members, finds }) => {
    expect(doubts(members)).toEqual(finds);
  });

  it("where the child has two parents, and where one is married", () => {
    const wife = person("wife-f", "1974", { relation: "spouse", sex: "female" });
    const holding: ReadonlyArray<Tied> = [
      parent("x", "son"),
      parent("y", "son"),
      spouses("head", "z"),
    ];
    expect(doubts([HEAD, wife, son], { ...NOTHING, holding } as never)).toEqual([
      "married",
      "twoParents",
      "twoParents",
    ]);
  });
});

const someone = fc.record({
  relation: fc.constantFrom(...Relation.literals),
  year: fc.integer({ min: 1930, max: 2024 }),
  female: fc.boolean(),
});

it("all ties that nothing speaks against can be written down one after the other", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(someone, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 4 }),
      (households) => {
        const families = households.map((members, home) => ({
          household: HouseholdId.make(`h${home}`),
          members: members.map(({ relation, year, female }, nth) =>
            person(`${home}-${nth}`, String(year), { relation, sex: female ? "female" : "male" }),
          ),
        }));
        const people = new Map(families.flatMap(({ members }) => members.map((m) => [m.id, m])));
        const ties: Array<Tied> = [];
        for (const { proposals } of proposeTies(families, NOTHING)) {
          for (const { doubt, ...tied } of proposals) {
            const [one, other] = [people.get(tied.one), people.get(tied.other)];
            if (doubt !== null || !one || !other) continue;
            const facts = { id: TieId.make("t"), one, other, ties, since: null } as const;
            const written = writeTie({ ...facts, origin: "inferred" }, tied.kind, NOW);
            expect(Result.isSuccess(written)).toBe(true);
            ties.push(tied);
          }
        }
        expect(
          proposeTies(families, { ties, holding: ties, refused: [] }).flatMap(({ proposals }) =>
            proposals.filter(({ doubt }) => doubt === null),
          ),
        ).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
