import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CalendarDate } from "../../time/index.ts";
import { Body, type Decision, decided, fewest, needed } from "./index.ts";

const voices = fc.integer({ min: 0, max: 5000 });

/** Figures as somebody may write them, most of them possible. */
const decisions: fc.Arbitrary<Decision> = fc
  .record({
    body: fc.constantFrom(...Body.literals),
    due: voices,
    away: fc.integer({ min: -3, max: 2000 }),
    inFavour: voices,
    against: fc.integer({ min: 0, max: 50 }),
    abstained: fc.integer({ min: 0, max: 50 }),
  })
  .map(({ away, ...figures }) => ({
    ...figures,
    present: Math.max(0, figures.due - away),
    date: CalendarDate.make("2026-11-20"),
    chair: "王建国",
    minuteKeeper: "李秀英",
    minutes: "2026-07",
  }));

const carried = (decision: Decision): boolean => Result.isSuccess(decided(decision));

describe("I14: quorum holds at the moment of decision", () => {
  it("and nothing is decided with half of the voices or less", () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        if (!carried(decision)) return;
        const { body, due, present, inFavour, against, abstained } = decision;
        expect(inFavour * 2).toBeGreaterThan(present);
        if (body === "villagers") expect(present * 2).toBeGreaterThan(due);
        else expect(present * 3).toBeGreaterThanOrEqual(due * 2);
        expect(inFavour + against + abstained).toBeLessThanOrEqual(present);
        expect(present).toBeLessThanOrEqual(due);
      }),
    );
  });

  it("and a voice that goes over to those in favour never undoes a decision", () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const { against, inFavour } = decision;
        if (!carried(decision) || against === 0) return;
        expect(carried({ ...decision, against: against - 1, inFavour: inFavour + 1 })).toBe(true);
      }),
    );
  });

  it("and the fewest that are needed are enough, and one less is not", () => {
    fc.assert(
      fc.property(decisions, fc.integer({ min: 1, max: 5000 }), (decision, due) => {
        const none = { against: 0, abstained: 0 };
        const { present } = needed(decision.body, { due, present: due });
        const { inFavour } = needed(decision.body, { due, present });
        const least = { ...decision, ...none, due, present, inFavour };
        expect(carried(least)).toBe(true);
        expect(carried({ ...least, inFavour: inFavour - 1 })).toBe(false);
        expect(carried({ ...least, present: present - 1, inFavour: present - 1 })).toBe(false);
      }),
    );
  });

  it("and a share of a whole is exact", () => {
    fc.assert(
      fc.property(voices, fc.integer({ min: 1, max: 9 }), fc.boolean(), (all, part, itself) => {
        const share = { of: [part, 10] as const, itself };
        const enough = (count: number) =>
          itself ? count * 10 >= all * part : count * 10 > all * part;
        const count = fewest(share, all);
        expect(enough(count)).toBe(true);
        expect(enough(count - 1)).toBe(false);
      }),
    );
  });
});
