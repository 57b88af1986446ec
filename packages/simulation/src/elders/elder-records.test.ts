import { AbilityLevel, validOn } from "@huzhu/domain/elders";
import { ageOn } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { countedIds } from "../ids.ts";
import { village } from "../village/village.ts";
import { elderRecords } from "./elder-records.ts";

const ON = CalendarDate.make("2026-03-05");

const made = (seed: number) => {
  const ids = countedIds();
  const settlement = village({ seed, on: ON, ids });
  return { settlement, records: elderRecords(settlement, { seed, ids, endingOn: ON }) };
};

describe("what is invented of elders", () => {
  const { settlement, records } = made(20_260_305);

  it("is the same for the same seed", () => {
    expect(made(20_260_305).records).toEqual(records);
    expect(made(1).records).not.toEqual(records);
  });

  it("assesses about half of those of 65 and more, most of them well", () => {
    const old = settlement.residents.filter(({ birthDate }) => ageOn(birthDate, ON) >= 65);
    const share = records.assessments.length / old.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
    const at = (level: AbilityLevel) =>
      records.assessments.filter(({ result }) => result.level === level).length;
    expect(at(0) + at(1)).toBeGreaterThan(records.assessments.length / 2);
    for (const level of AbilityLevel.literals.slice(0, 4)) expect(at(level)).toBeGreaterThan(0);
  });

  it("certifies a few, of whom some hold today", () => {
    expect(records.certifications.length).toBeGreaterThan(5);
    expect(records.certifications.some((one) => validOn(one, ON))).toBe(true);
    expect(records.certifications.every(({ paper }) => paper.issuer.includes("虚构"))).toBe(true);
  });

  it("happened before today", () => {
    const days = [
      ...records.assessments.map(({ assessedOn }) => assessedOn),
      ...records.events.map(({ on }) => on),
    ];
    expect(records.events.length).toBeGreaterThan(0);
    expect(days.every((day) => day < ON)).toBe(true);
  });
});
