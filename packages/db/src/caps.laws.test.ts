import type { Claim } from "@huzhu/domain/claims";
import type { HouseholdId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import {
  type CommonCap,
  Quantity,
  type Rule,
  type Rulebook,
  RuleCode,
} from "@huzhu/domain/rulebook";
import { addDays, type CalendarDate, type Period, periodKey } from "@huzhu/domain/time";
import { Result } from "effect";
import fc from "fast-check";
import { expect, it } from "vitest";
import * as claims from "./repositories/claims.ts";
import * as rulebooks from "./repositories/rulebooks.ts";
import { onEveryEngine } from "./testing/engine.ts";
import {
  ACTOR,
  ADMIN,
  decidedOn,
  foundVillage,
  NOW,
  RULEBOOK,
  TODAY,
  WANG,
  YANG,
} from "./testing/village.ts";
import { approveOne, claimOf } from "./testing/work.ts";
import { writing } from "./testing/write.ts";
import { verify } from "./verify/verify.ts";

const MOST = 20;
const most = Points.make(MOST);
const CODES = ["S01", "S02"].map((code) => RuleCode.make(code));

const ruleOf = (code: RuleCode, period: Period | null): Rule => ({
  kind: "perQuantity",
  code,
  title: "打扫",
  category: code === CODES[0] ? "清洁" : "互助",
  unit: "分",
  points: Points.make(1),
  every: 1,
  caps: period ? [{ period, most }] : [],
});

/** Which claims fill a cap together. */
interface Capped {
  readonly name: string;
  readonly own: Period | null;
  readonly caps: ReadonlyArray<CommonCap>;
  readonly window: (claim: Claim) => string;
}

const within = (period: Period, claim: Claim) => periodKey(period, claim.eventDate);

const CASES: ReadonlyArray<Capped> = [
  {
    name: "a rule's own cap of a month",
    own: "month",
    caps: [],
    window: (claim) => `${claim.household} ${claim.rule} ${within("month", claim)}`,
  },
  {
    name: "a common cap of a week for each household",
    own: null,
    caps: [{ period: "week", most, of: "holder" }],
    window: (claim) => `${claim.household} ${within("week", claim)}`,
  },
  {
    name: "a ceiling of a day for the village",
    own: null,
    caps: [{ period: "day", most, of: "village" }],
    window: (claim) => within("day", claim),
  },
  {
    name: "a ceiling of a quarter for the village",
    own: null,
    caps: [{ period: "quarter", most, of: "village" }],
    window: (claim) => within("quarter", claim),
  },
  {
    name: "a ceiling for ever for one category of the village",
    own: null,
    caps: [{ period: "life", most, of: "village", category: "清洁" }],
    window: ({ id, rule }) => (rule === CODES[0] ? "清洁" : id),
  },
];

const deeds = fc.array(
  fc.record({
    household: fc.constantFrom<HouseholdId>(WANG.id, YANG.id),
    rule: fc.constantFrom(...CODES),
    quantity: fc.integer({ min: 1, max: 9 }).map((n) => Quantity.make(n)),
    eventDate: fc.integer({ min: -20, max: 0 }).map((n): CalendarDate => addDays(TODAY, n)),
  }),
  { minLength: 6, maxLength: 16 },
);

const sums = (
  all: ReadonlyArray<Claim>,
  window: Capped["window"],
  worth: (one: Claim) => number,
) => {
  const found = new Map<string, number>();
  for (const one of all) found.set(window(one), (found.get(window(one)) ?? 0) + worth(one));
  return found;
};

onEveryEngine("I12: whatever comes at once, in whatever order, and dated back", ({ open }) => {
  it.each(CASES)("$name is filled to the brim and no further", async ({ own, caps, window }) => {
    const database = await open();
    const second: Rulebook = {
      ...RULEBOOK,
      format: "huzhu-rulebook-2",
      version: 2,
      rules: CODES.map((code) => ruleOf(code, own)),
      caps,
    };
    await fc.assert(
      fc.asyncProperty(deeds, async (done) => {
        const village = await foundVillage(database);
        const write = writing(database, village);
        await write((tx) => rulebooks.adopt(tx, decidedOn(second), ADMIN.id, NOW));
        const all = done.map(({ household, ...deed }, nth) => claimOf(`c${nth}`, household, deed));
        await write((tx) => claims.insert(tx, all, ACTOR));
        const results = await Promise.all(
          all.map(({ id }) => database.write(village, (tx) => approveOne(tx, id))),
        );
        const decided = results.map((result) => Result.getOrThrow(result).claim);
        const counted = sums(decided, window, ({ state }) =>
          state._tag === "Approved" ? state.counted : 0,
        );
        const wanted = sums(all, window, ({ quantity }) => quantity);
        expect(counted).toEqual(
          new Map([...wanted].map(([key, sum]) => [key, Math.min(sum, MOST)])),
        );
        expect((await verify(database, village)).findings).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it("what counts once for somebody counts once, however many ask for it", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const [code] = CODES;
    if (!code) throw new Error("there is no rule");
    const once = { per: "life", of: "subject" } as const;
    const rules = [{ ...ruleOf(code, null), once }];
    const second: Rulebook = { ...RULEBOOK, format: "huzhu-rulebook-2", version: 2, rules };
    const write = writing(database, village);
    await write((tx) => rulebooks.adopt(tx, decidedOn(second), ADMIN.id, NOW));
    const all = Array.from({ length: 8 }, (_, nth) =>
      claimOf(`c${nth}`, nth % 2 === 0 ? WANG.id : YANG.id, {
        rule: code,
        eventDate: addDays(TODAY, -7 * nth),
        particulars: { subject: "小明" },
      }),
    );
    await write((tx) => claims.insert(tx, all, ACTOR));
    const results = await Promise.all(
      all.map(({ id }) => database.write(village, (tx) => approveOne(tx, id))),
    );
    const refusals = results.flatMap((one) => (Result.isFailure(one) ? [one.failure._tag] : []));
    expect(refusals).toEqual(Array(7).fill("AlreadyCounted"));
  });
});
