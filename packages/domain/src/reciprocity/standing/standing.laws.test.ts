import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AbilityLevel } from "../../elders/index.ts";
import { HouseholdId, ResidentId } from "../../people/index.ts";
import { addDays, CalendarDate } from "../../time/index.ts";
import { HelperId } from "../helper/index.ts";
import type { PastHelp } from "../matching/past.ts";
import { minutesOf } from "./exchange.ts";
import type { Giver } from "./person.ts";
import { FRAIL_PRIORITY, priorityOf, standings } from "./standing.ts";
import { starterCredits } from "./starter-credits.ts";

const TODAY = CalendarDate.make("2026-03-02");
const IDS = ["a", "b", "c", "d"];

const person = (id: string): fc.Arbitrary<Giver> =>
  fc
    .record({
      level: fc.constantFrom<AbilityLevel | null>(null, 0, 1, 2, 3, 4),
      age: fc.integer({ min: 20, max: 95 }),
    })
    .map(({ level, age }) => ({
      id: ResidentId.make(id),
      household: HouseholdId.make(`home-${id}`),
      birthDate: CalendarDate.make(`${2026 - age}-01-01`),
      level,
    }));
const people = fc.tuple(...IDS.map(person));
const help: fc.Arbitrary<PastHelp> = fc
  .record({
    pair: fc.shuffledSubarray(IDS, { minLength: 2, maxLength: 2 }),
    ago: fc.integer({ min: 1, max: 300 }),
    minutes: fc.integer({ min: 10, max: 600 }),
  })
  .map(({ pair: [helper = "a", elder = "b"], ago, minutes }) => ({
    helper: HelperId.make(helper),
    elder: ResidentId.make(elder),
    on: addDays(TODAY, -ago),
    minutes,
  }));
const history = fc.array(help, { maxLength: 20 });

describe("standing", () => {
  it("never falls when somebody gives more", () => {
    fc.assert(
      fc.property(people, history, help, (all, past, more) => {
        const before = standings(all, past, TODAY);
        const after = standings(all, [...past, more], TODAY);
        for (const [at, { priority }] of after.entries()) {
          expect(priority).toBeGreaterThanOrEqual(before[at]?.priority ?? 0);
        }
      }),
    );
  });

  it("is for the frail never lower for what they received, nor below those who gave as much", () => {
    fc.assert(
      fc.property(people, history, (all, past) => {
        for (const { strength, priority, given } of standings(all, past, TODAY)) {
          if (strength === "able") continue;
          expect(priority).toBeGreaterThanOrEqual(FRAIL_PRIORITY);
          expect(priority).toBeGreaterThanOrEqual(priorityOf("able", minutesOf(given)));
        }
      }),
    );
  });

  it("adds up: what all gave is what all received", () => {
    fc.assert(
      fc.property(people, history, (all, past) => {
        const found = standings(all, past, TODAY);
        const sum = (minutes: ReadonlyArray<number>) => minutes.reduce((a, b) => a + b, 0);
        const moved = sum(past.map(({ minutes }) => minutes));
        expect(sum(found.map(({ given }) => minutesOf(given)))).toBe(moved);
        expect(sum(found.map(({ received }) => minutesOf(received)))).toBe(moved);
      }),
    );
  });
});

describe("starter credits", () => {
  it("never exceed the pool, and go once to the frail who gave nothing", () => {
    const facts = fc.record({
      pool: fc.integer({ min: 0, max: 500 }),
      each: fc.integer({ min: 0, max: 200 }),
      had: fc.subarray(IDS),
    });
    fc.assert(
      fc.property(people, history, facts, (all, past, { pool, each, had }) => {
        const found = standings(all, past, TODAY);
        const credits = starterCredits({ standings: found, had: new Set(had), pool, each });
        expect(credits.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(pool);
        expect(new Set(credits.map(({ elder }) => elder)).size).toBe(credits.length);
        for (const { elder } of credits) {
          const one = found.find((standing) => standing.person === elder);
          expect(one?.strength).toBe("frail");
          expect(one && minutesOf(one.given)).toBe(0);
          expect(had).not.toContain(elder);
        }
      }),
    );
  });
});
