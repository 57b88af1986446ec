import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HouseholdId } from "../../people/index.ts";
import {
  type Ballot,
  Constituency,
  countVotes,
  type Member,
  recusals,
  seatedOn,
  Voice,
} from "./index.ts";
import { member, TODAY } from "./testing/members.ts";

const members: fc.Arbitrary<ReadonlyArray<Member>> = fc
  .array(fc.constantFrom(...Constituency.literals), { minLength: 4, maxLength: 15 })
  .map((sides) => sides.map((side, at) => member(`m${at}`, side, { chair: at === 0 })));

const vote = members.chain((all) =>
  fc.record({
    members: fc.constant(all),
    about: fc.subarray(all.map(({ name }) => HouseholdId.make(`h-${name}`))),
    ballots: fc
      .array(fc.option(fc.constantFrom(...Voice.literals)), {
        minLength: all.length,
        maxLength: all.length,
      })
      .map((voices) =>
        voices.flatMap((voice, at): ReadonlyArray<Ballot> => {
          const one = all[at];
          return voice && one ? [{ member: one.id, voice, way: "inPerson" }] : [];
        }),
      ),
  }),
);

describe("I14: a vote that is counted", () => {
  it("had its quorum, no side in majority, and nobody who is recused", () => {
    let counted = 0;
    fc.assert(
      fc.property(vote, ({ members: all, about, ballots }) => {
        const out = recusals({ members: all, about, kinOf: new Map(), declared: [] });
        const result = countVotes({ members: all, recusals: out, ballots, date: TODAY });
        if (Result.isFailure(result)) return;
        counted += 1;
        const { due, present, inFavour, against, abstained, needed, carried } = result.success;
        expect(inFavour + against + abstained).toBe(present);
        expect(present * 3).toBeGreaterThanOrEqual(due * 2);
        expect(carried).toBe(inFavour * 2 > present);
        const recused = new Set(out.map(({ member: one }) => one));
        expect(ballots.some(({ member: one }) => recused.has(one))).toBe(false);
        const seated = seatedOn(all, TODAY);
        for (const side of Constituency.literals) {
          const own = seated.filter((one) => one.constituency === side);
          expect(own.length).toBeGreaterThan(0);
          expect(own.length * 2).toBeLessThanOrEqual(seated.length);
          const came = own.filter(({ id }) => ballots.some((one) => one.member === id));
          expect(came.length).toBeLessThan(needed);
        }
      }),
      { numRuns: 2_000 },
    );
    expect(counted).toBeGreaterThan(0);
  });
});
