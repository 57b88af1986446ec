import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CalendarDate } from "../../time/index.ts";
import {
  adoptDuties,
  Duty,
  dutiesBy,
  Party,
  RESPONSIBILITIES,
  Role,
  responsibilitiesIn,
} from "../index.ts";

const TODAY = CalendarDate.make("2026-11-23");

/** Any change that somebody could ask for: of one responsibility, to any party, in any hands. */
const change = fc.record({
  at: fc.nat(RESPONSIBILITIES.length - 1),
  party: fc.constantFrom(...Party.literals),
  hands: fc.subarray([...Role.literals]),
});

/** What a village may make of its list, out of many that it asks for. */
const adopted = fc
  .uniqueArray(change, { selector: ({ at }) => at, minLength: 1, maxLength: 4 })
  .map((asked) => ({
    ...{ version: 1, effectiveFrom: TODAY, because: "村民会议" },
    changes: asked.flatMap(({ at, party, hands }) => {
      const was = RESPONSIBILITIES[at];
      // Half of them keep what the list says, so that enough are granted to see the law at all.
      const kept = was?.hands.filter((role) => hands.includes(role)) ?? [];
      return was
        ? [{ code: was.code, party, hands: kept.length > 0 ? kept : was.hands, clocks: was.clocks }]
        : [];
    }),
  }))
  .map((draft) => ({ draft, result: adoptDuties({ last: null, today: TODAY }, draft) }));

describe("who is responsible for what", () => {
  it("carries every duty once, and each responsibility has its own code", () => {
    const carried = RESPONSIBILITIES.flatMap(({ duties }) => duties);
    expect(carried.toSorted()).toEqual([...Duty.literals].toSorted());
    expect(new Set(RESPONSIBILITIES.map(({ code }) => code)).size).toBe(RESPONSIBILITIES.length);
    const clocks = RESPONSIBILITIES.flatMap((one) =>
      one.clocks.map(({ obligation }) => obligation),
    );
    expect(new Set(clocks).size).toBe(clocks.length);
  });

  it("is brought so that a village could adopt it as it is", () => {
    const changes = RESPONSIBILITIES.map(({ code, party, hands, clocks }) => ({
      ...{ code, party, hands, clocks },
    }));
    const draft = { version: 1, effectiveFrom: TODAY, because: "照原样", changes };
    expect(adoptDuties({ last: null, today: TODAY }, draft)).toEqual(Result.succeed(draft));
  });

  it("whatever a village adopts: nobody watches themselves, checks what they made, or posts from above", () => {
    fc.assert(
      fc.property(adopted, ({ draft, result }) => {
        if (Result.isFailure(result)) return;
        const all = responsibilitiesIn(draft);
        const partyOf = new Map(all.map(({ code, party }) => [code, party]));
        for (const one of all) {
          expect(one.party).not.toBe(one.watched);
          if (one.checkedBy) expect(partyOf.get(one.checkedBy)).not.toBe(one.party);
        }
        const held = dutiesBy(all);
        const brought = dutiesBy(RESPONSIBILITIES);
        for (const role of Role.literals) {
          for (const duty of held.get(role) ?? []) expect(brought.get(role)).toContain(duty);
        }
        for (const { party, duties } of all) {
          if (party !== "township" && party !== "county") continue;
          const posts = duties.filter((duty) => !TOWNSHIP_MAY.has(duty));
          expect(posts).toEqual([]);
        }
        const carried = new Set([...held.values()].flatMap((duties) => [...duties]));
        expect(carried.size).toBe(Duty.literals.length);
      }),
      { numRuns: 60 },
    );
  });
});

const TOWNSHIP_MAY = new Set<Duty>(["see-duties", "see-villages", "supervise", "approve-provider"]);
