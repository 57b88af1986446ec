import { type Claim, ClaimId, pastOf, startChecks } from "@huzhu/domain/claims";
import { Points, TransferId } from "@huzhu/domain/points";
import { type Measure, Quantity, RuleCode, type Tally, type Whose } from "@huzhu/domain/rulebook";
import { addDays, Period, periodEnd, periodStart } from "@huzhu/domain/time";
import fc from "fast-check";
import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import {
  ACTOR,
  ADMIN,
  foundVillage,
  NOW,
  TODAY,
  WANG,
  WANG_FANG,
  WANG_WEI,
  YANG,
} from "../testing/village.ts";
import { claimOf } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";
import * as claims from "./claims.ts";

const CODES = ["A01", "A02", "A03"].map((code) => RuleCode.make(code));
const SUBJECTS = ["小明", "小红"];
const MEASURES: ReadonlyArray<Measure> = ["points", "gained", "signed", "quantity", "claims"];

const people = fc.constantFrom(
  { household: WANG.id, resident: null },
  { household: WANG.id, resident: WANG_WEI.id },
  { household: WANG.id, resident: WANG_FANG.id },
  { household: YANG.id, resident: null },
);
/** What there is to say of a claim that counts beside what it was worth. */
const COUNTED = {
  by: ADMIN.id,
  at: NOW,
  version: 1,
  round: 1,
  signed: [],
  notice: null,
  appeal: null,
};
const dates = fc.integer({ min: -500, max: 0 }).map((days) => addDays(TODAY, days));

const claim = fc
  .record({
    who: people,
    rule: fc.constantFrom(...CODES),
    quantity: fc.integer({ min: 1, max: 50 }).map((n) => Quantity.make(n)),
    eventDate: dates,
    subject: fc.constantFrom(null, ...SUBJECTS),
    counted: fc.integer({ min: -20, max: 60 }).map((n) => Points.make(n)),
    approved: fc.boolean(),
  })
  .map(({ who, subject, counted, approved, ...deed }): Omit<Claim, "id"> => {
    const particulars = subject === null ? {} : { subject };
    const state = approved
      ? ({ _tag: "Approved", ...COUNTED, points: counted, counted } as const)
      : startChecks(NOW);
    return { ...claimOf("x", who.household), ...who, ...deed, particulars, state };
  });

const whose: fc.Arbitrary<Whose> = fc.constantFrom(
  { of: "village" },
  { of: "holder", id: WANG.id },
  { of: "holder", id: YANG.id },
  { of: "holder", id: WANG_FANG.id },
  { of: "person", id: WANG_WEI.id },
  { of: "subject", id: "小明" },
);
const window = fc.oneof(
  fc.constant(null),
  fc
    .record({ period: fc.constantFrom(...Period.literals), date: dates })
    .map(({ period, date }) => ({ from: periodStart(period, date), to: periodEnd(period, date) })),
);
const tally = fc.record({
  measure: fc.constantFrom(...MEASURES),
  rules: fc.subarray([...CODES]),
  whose,
  window,
});

onEveryEngine("the sums of a store", ({ open }) => {
  it.each(["household", "person"] as const)(
    "are what the claims come to one by one, where accounts are of a %s",
    async (account) => {
      const database = await open();
      const all = fc.array(claim, { minLength: 20, maxLength: 60 });
      const asked = fc.array(tally, { maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(all, asked, async (made, wanted) => {
          const village = await foundVillage(database);
          const kept = made.map((one, nth): Claim => ({ ...one, id: ClaimId.make(`c${nth}`) }));
          await writing(database, village)((tx) => claims.insert(tx, kept, ACTOR));
          const tallies: ReadonlyArray<Tally> = wanted.map((one, nth) => ({
            ...one,
            key: `${nth}`,
          }));
          const sums = await database.read(village, (read) =>
            claims.tallied(read, tallies, { account }),
          );
          const past = pastOf(kept, { account }, 0);
          expect(tallies.map(({ key }) => sums.get(key))).toEqual(tallies.map(past.sum));
        }),
        { numRuns: 25 },
      );
    },
  );

  it("that are kept for months follow every change of a claim", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    const { state: _, ...draft } = claimOf("c", WANG.id);
    const [points, counted] = [Points.make(7), Points.make(7)];
    const moment = { ...COUNTED, points, counted };
    const states: ReadonlyArray<Claim["state"]> = [
      { _tag: "Approved", ...moment },
      { _tag: "Reversed", ...moment, why: "错", transfer: TransferId.make("back") },
    ];
    const sum = async () => {
      const rules = [draft.rule];
      const one = { measure: "gained", rules, whose: { of: "village" }, window: null } as const;
      return (await write((tx) => claims.tallied(tx, [{ key: "all", ...one }]))).get("all");
    };
    await write((tx) => claims.insert(tx, [{ ...draft, state: startChecks(NOW) }], ACTOR));
    expect(await sum()).toBe(0);
    for (const [nth, state] of states.entries()) {
      const move =
        nth === 0
          ? ({ from: "Checking", what: "approved" } as const)
          : ({ from: "Approved", what: "reversed" } as const);
      const when = { at: NOW, actor: ACTOR };
      await write((tx) => claims.advance(tx, [{ claim: { ...draft, state }, ...move }], when));
      expect(await sum()).toBe(nth === 0 ? 7 : 0);
    }
    const { findings } = await verify(database, village);
    expect(findings.filter(({ what }) => what === "points of a month")).toEqual([]);
  });
});
