import { ageOn, isElder, parseIdNumber } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { countedIds } from "../ids.ts";
import { MEMORABLE_CARD, type Settlement, village } from "../index.ts";
import { NOWHERE } from "./birth.ts";

const on = CalendarDate.make("2026-03-01");
const build = (seed: number): Settlement => village({ seed, on, ids: countedIds() });

const elderHomes = ({ residents }: Settlement) =>
  [...Map.groupBy(residents, ({ householdId }) => householdId).values()].filter((members) =>
    members.some((member) => isElder(member, on)),
  );

describe.each([1, 2, 3])("the village of seed %i", (seed) => {
  const settlement = build(seed);
  const { hamlets, households, residents, cards, staff } = settlement;
  const elders = residents.filter((resident) => isElder(resident, on));
  const emptyNests = elderHomes(settlement).filter((members) =>
    members.every((member) => isElder(member, on) || member.residence === "away"),
  );

  it.each([
    { name: "households", found: households.length, least: 380, most: 380 },
    { name: "hamlets", found: hamlets.length, least: 7, most: 7 },
    { name: "people", found: residents.length, least: 1350, most: 1450 },
    { name: "elders", found: elders.length, least: 400, most: 440 },
    {
      name: "elders over 80",
      found: elders.filter(({ birthDate }) => ageOn(birthDate, on) >= 80).length,
      least: 40,
      most: 80,
    },
    {
      name: "empty nests in 100 homes of elders",
      found: Math.round((emptyNests.length / elderHomes(settlement).length) * 100),
      least: 34,
      most: 42,
    },
  ])("has as many $name as real ones: $found", ({ found, least, most }) => {
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(most);
  });

  it("gives everybody a valid identity number of nowhere that fits date of birth and sex", () => {
    for (const { idNumber, birthDate, sex } of residents) {
      const identity = Result.getOrThrow(parseIdNumber(idNumber ?? ""));
      expect(identity).toMatchObject({ birthDate, sex, region: NOWHERE });
    }
    expect(new Set(residents.map(({ idNumber }) => idNumber)).size).toBe(residents.length);
  });

  it("gives every elder and every head one active card of their own number", () => {
    const active = cards.filter(({ status }) => status === "active");
    const due = residents.filter((one) => isElder(one, on) || one.relation === "head");
    expect(active.map(({ residentId }) => residentId)).toEqual(due.map(({ id }) => id));
    expect(new Set(cards.map(({ number }) => number)).size).toBe(cards.length);
    for (const { number } of cards) expect(number).toMatch(/^\d{10}$/);
  });

  it("lets an elder carry the memorable card", () => {
    const card = cards.find(({ number }) => number === MEMORABLE_CARD);
    expect(elders.map(({ id }) => id)).toContain(card?.residentId);
  });

  it("has staff of every role, each from another household", () => {
    expect(staff.map(({ login, role }) => `${login} ${role}`)).toEqual([
      "admin admin",
      "cadre cadre",
      "cadre2 cadre",
      "keeper keeper",
    ]);
    expect(new Set(staff.map(({ household }) => household)).size).toBe(staff.length);
  });

  it("numbers the households of each hamlet without a gap", () => {
    for (const { id } of hamlets) {
      const numbers = households.filter((one) => one.hamletId === id).map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, at) => String(at + 1).padStart(3, "0")));
    }
  });

  it("opens an empty account for every household, and the village's own for each unit", () => {
    const { accounts } = settlement;
    expect(accounts.flatMap(({ holder }) => holder ?? [])).toEqual(households.map(({ id }) => id));
    const own = ["issuance", "store", "pool", "expired", "voucher", "exchange"];
    expect(accounts.flatMap(({ holder, kind, unit }) => (holder ? [] : `${unit} ${kind}`))).toEqual(
      ["points", "time"].flatMap((unit) => own.map((kind) => `${unit} ${kind}`)),
    );
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(accounts.length);
    expect(accounts.every(({ balance }) => balance === 0)).toBe(true);
  });

  it("is the same village for the same seed", () => {
    expect(JSON.stringify(build(seed))).toBe(JSON.stringify(settlement));
  });
});

describe("a smaller village", () => {
  it("is as large as asked", () => {
    const { households } = village({ seed: 1, on, ids: countedIds(), size: 40 });
    expect(households).toHaveLength(40);
  });
});
