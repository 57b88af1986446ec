import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Kinship, kinOf, kinship, type Tied } from "./index.ts";
import { id, parent, spouses } from "./testing/family.ts";

const WIDE = { blood: 20, marriage: 20 };

/** A birth or a wedding; numbers point at whoever there is. */
const happening = fc.record({ wedding: fc.boolean(), who: fc.nat(40), other: fc.nat(40) });

type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

interface Village {
  readonly ties: ReadonlyArray<Tied>;
  readonly people: ReadonlyArray<string>;
}

/**
 * A village in which every child has two parents who are married. Half of the children are the first
 * ones of somebody who was married before and is widowed, where `remarried`.
 */
const lived = (happenings: ReadonlyArray<Happening>): Village => {
  const people = ["p0", "p1", "p2", "p3"];
  const couples: Array<readonly [string, string]> = [];
  const ties: Array<Tied> = [];
  const single = () => people.filter((who) => !couples.some((two) => two.includes(who)));
  for (const { wedding, who, other } of happenings) {
    const free = single();
    const [a, b] = [free[who % Math.max(1, free.length)], free[other % Math.max(1, free.length)]];
    if (wedding && a !== undefined && b !== undefined && a !== b) {
      couples.push([a, b]);
      ties.push(spouses(a, b));
      continue;
    }
    const two = couples[who % Math.max(1, couples.length)];
    const child = `p${people.length}`;
    people.push(child);
    if (two) ties.push(...two.map((one) => parent(one, child)));
  }
  return { ties, people };
};

const villages = fc.array(happening, { maxLength: 24 }).map(lived);

const degree = ({ ties }: Village, a: string, b: string): number =>
  a === b ? 0 : (kinship(ties, id(a), id(b), WIDE)?.degree ?? Number.POSITIVE_INFINITY);

describe("kinship", () => {
  it("is symmetric: the way back has the same generations and marriages", () => {
    fc.assert(
      fc.property(villages, ({ ties, people }) => {
        for (const a of people) {
          for (const [b, there] of kinOf(ties, id(a), WIDE)) {
            const back = kinship(ties, b, id(a), WIDE);
            const figures = (one: Kinship | null) => one && [one.degree, one.marriages];
            expect(figures(back)).toEqual(figures(there));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is a distance where parents are married: nobody is further than by way of somebody else", () => {
    fc.assert(
      fc.property(villages, fc.nat(40), fc.nat(40), fc.nat(40), (village, ...picks) => {
        const [a = "p0", b = "p0", c = "p0"] = picks.map(
          (pick) => village.people[pick % village.people.length] ?? "p0",
        );
        expect(degree(village, a, c)).toBeLessThanOrEqual(
          degree(village, a, b) + degree(village, b, c),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("makes no two strangers kin: everybody in reach is tied to somebody nearer", () => {
    fc.assert(
      fc.property(villages, ({ ties, people }) => {
        for (const a of people) {
          for (const [, { steps, degree: of }] of kinOf(ties, id(a), WIDE)) {
            const generations = steps.filter(({ step }) => step !== "spouse").length;
            expect(generations).toBe(of);
            expect(steps.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("reaches no fewer people with a wider reach, and never nearer ones later", () => {
    fc.assert(
      fc.property(villages, fc.nat(3), fc.nat(2), ({ ties, people }, blood, marriage) => {
        for (const a of people) {
          const near = kinOf(ties, id(a), { blood: blood + 1, marriage });
          const far = kinOf(ties, id(a), { blood: blood + 2, marriage: marriage + 1 });
          for (const [b, one] of near) {
            expect(far.get(b)?.degree ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(one.degree);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
