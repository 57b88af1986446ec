import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NINE } from "../committee/testing/members.ts";
import { Constituency, Voice } from "../index.ts";
import { castBallot, decideByBallots, memberLeft, membersCame, openMeeting } from "./index.ts";
import { afterwards, called, doing, home, idsOf, MOTION, TODAY } from "./testing/meetings.ts";

const NAMES = NINE.map(({ name }) => name);
const someNames = (minLength: number): fc.Arbitrary<ReadonlyArray<string>> =>
  fc.subarray(NAMES, { minLength });
const NOBODY: ReadonlyArray<string> = [];

const evenings = fc.record({
  came: someNames(5),
  left: fc.oneof({ weight: 3, arbitrary: fc.constant(NOBODY) }, someNames(1)),
  about: fc.oneof(fc.constant(NOBODY), someNames(1)),
  kin: fc.dictionary(fc.constantFrom(...NAMES), someNames(1), { maxKeys: 3 }),
  voices: fc.array(fc.constantFrom(...Voice.literals), { minLength: 9, maxLength: 9 }),
});

describe("I14: what a meeting decides", () => {
  it("had its quorum at that moment, nobody's kin among the voices and no side in majority", () => {
    let counted = 0;
    fc.assert(
      fc.property(evenings, ({ came, left, about, kin, voices }) => {
        const kinOf = new Map(
          Object.entries(kin).map(([name, of]) => [home(name), new Set(of.map(home))]),
        );
        const facts = { members: NINE, about: about.map(home), kinOf };
        const start = called();
        const open = doing(start, openMeeting(start, { chair: "zhao", keeper: "li" }, TODAY));
        let meeting = doing(open, membersCame(open, NINE, idsOf(...came)));
        NINE.forEach(({ id: member }, at) => {
          const voice = voices[at] ?? "for";
          const ballot = { member, voice, way: "inPerson" as const };
          const cast = castBallot(meeting, MOTION.id, { ballot, sheet: null }, facts);
          if (Result.isSuccess(cast)) meeting = afterwards(meeting, cast.success);
        });
        for (const one of NINE.filter(({ name }) => left.includes(name))) {
          const gone = memberLeft(meeting, one);
          if (Result.isSuccess(gone)) meeting = afterwards(meeting, gone.success);
        }
        const result = decideByBallots(meeting, MOTION.id, facts);
        if (Result.isFailure(result)) return;
        counted += 1;
        const { resolution, carried, vote } = result.success.outcome;
        const { due, present, inFavour } = resolution;
        expect(carried).toBe(inFavour * 2 > present);
        expect(present * 3).toBeGreaterThanOrEqual(due * 2);
        const there = NINE.filter(({ name }) => came.includes(name) && !left.includes(name));
        const near = ({ name }: { readonly name: string }) =>
          about.some((one) => one === name || kinOf.get(home(name))?.has(home(one)));
        const votes = there.filter((one) => one.household === null || !near(one));
        expect(present).toBe(votes.length);
        expect(vote?.ballots.map(({ member }) => member)).toEqual(votes.map(({ id }) => id));
        for (const side of Constituency.literals) {
          const own = votes.filter(({ constituency }) => constituency === side);
          expect(own.length).toBeLessThan(Math.floor(present / 2) + 1);
        }
        expect(inFavour).toBeLessThanOrEqual(present);
      }),
      { numRuns: 300 },
    );
    expect(counted).toBeGreaterThan(20);
  });
});
