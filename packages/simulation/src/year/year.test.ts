import { CalendarDate, Instant, localDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { coherence, countedIds, type Happening, MEMORABLE_CARD, village, year } from "../index.ts";

const endingOn = CalendarDate.make("2026-03-01");

const live = (seed: number, size = 380) => {
  const ids = countedIds();
  const settlement = village({ seed, on: endingOn, ids, size });
  return { settlement, ...year(settlement, { seed, ids, endingOn }) };
};

const momentOf = (happening: Happening): number => {
  switch (happening._tag) {
    case "StockMoved":
      return happening.movement.recordedAt;
    case "ClaimRecorded":
      return happening.claim.recordedAt;
    case "ClaimApproved":
    case "ClaimRefused":
      return "at" in happening.claim.state ? happening.claim.state.at : Number.NaN;
    default:
      return happening.at;
  }
};

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((a, b) => a + b, 0);

describe.each([1, 2])("the year of seed %i", (seed) => {
  const { settlement, happenings, world } = live(seed);
  const count = (tag: Happening["_tag"]): number =>
    happenings.filter(({ _tag }) => _tag === tag).length;
  const claims = [...world.claims.values()];
  const inState = (tag: string): number => claims.filter(({ state }) => state._tag === tag).length;
  const redeemed = [...world.redemptions.values()].map(({ points }) => points);
  const earned = new Map(settlement.households.map(({ id }) => [id, 0]));
  for (const { household, state } of claims) {
    if (state._tag === "Approved" && state.points > 0) {
      earned.set(household, (earned.get(household) ?? 0) + state.points);
    }
  }
  const ranking = [...earned.values()].sort((a, b) => a - b);

  it.each([
    { name: "rulebooks adopted", found: count("RulebookAdopted"), least: 2, most: 2 },
    { name: "goods on the shelf", found: count("GoodAdded"), least: 18, most: 18 },
    { name: "claims", found: claims.length, least: 5000, most: 7000 },
    { name: "claims left waiting", found: inState("Checking"), least: 10, most: 12 },
    { name: "claims refused", found: inState("Refused"), least: 100, most: 300 },
    { name: "redemptions a month", found: redeemed.length / 12, least: 35, most: 60 },
    {
      name: "points at a time",
      found: sum(redeemed) / redeemed.length,
      least: 20,
      most: 40,
    },
    { name: "points of the median household", found: ranking[190] ?? 0, least: 30, most: 70 },
    { name: "points of the first household", found: ranking.at(-1) ?? 0, least: 300, most: 800 },
  ])("has a likely number of $name", ({ found, least, most }) => {
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(most);
  });

  it("goes forward in time, within working hours, and ends before the last day", () => {
    const moments = happenings.map(momentOf);
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    for (const moment of moments) {
      const hour = new Date(moment).getUTCHours() + 8;
      expect(hour).toBeGreaterThanOrEqual(8);
      expect(hour).toBeLessThan(18);
    }
    expect(localDate(Instant.make(moments.at(-1) ?? 0))).toBe("2026-02-28");
  });

  it("leaves the elder with the memorable card enough for rice", () => {
    const card = settlement.cards.find(({ number }) => number === MEMORABLE_CARD);
    const elder = settlement.residents.find(({ id }) => id === card?.residentId);
    const account = [...world.accounts.values()].find((one) => one.holder === elder?.householdId);
    expect(account?.balance).toBeGreaterThanOrEqual(55);
  });

  it("runs out of some good at times and gets it again", () => {
    const onHand = new Map<string, number>();
    const emptied = world.movements.filter(({ good, pieces }) => {
      const after = (onHand.get(good) ?? 0) + pieces;
      onHand.set(good, after);
      return after === 0;
    });
    expect(emptied.length).toBeGreaterThan(0);
    expect(count("StockMoved")).toBeGreaterThan(60);
  });

  it("leaves a coherent village", () => {
    expect(coherence(world)).toEqual([]);
  });

  it("counts deductions too", () => {
    expect(claims.some(({ state }) => state._tag === "Approved" && state.points < 0)).toBe(true);
  });
});

describe("a year", () => {
  it("is byte for byte the same for the same seed", () => {
    const one = JSON.stringify(live(7, 60).happenings);
    expect(JSON.stringify(live(7, 60).happenings)).toBe(one);
    expect(JSON.stringify(live(8, 60).happenings)).not.toBe(one);
  });
});
