import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { countedIds } from "../ids.ts";
import { village } from "../village/village.ts";
import { helperRecords } from "./helper-records.ts";

const ON = CalendarDate.make("2026-03-05");
const invented = () => {
  const ids = countedIds();
  const settlement = village({ seed: 7, on: ON, ids, size: 60 });
  return { settlement, records: helperRecords(settlement, { seed: 7, ids, endingOn: ON }) };
};

describe("the helpers of a demo village", () => {
  it("are the same for the same seed", () => {
    expect(invented().records).toEqual(invented().records);
  });

  it("are a dozen who live there and one from the township, each with times and skills", () => {
    const { settlement, records } = invented();
    expect(records.helpers).toHaveLength(13);
    const here = new Set<string>(settlement.residents.map(({ id }) => id));
    expect(records.helpers.filter(({ id }) => here.has(id))).toHaveLength(12);
    expect(records.helpers.every(({ profile }) => profile.times.length > 1)).toBe(true);
  });

  it("have papers, one of which runs out soon and one of which is over", () => {
    const { records } = invented();
    const until = records.qualifications.map((one) => one.until ?? "9999");
    expect(until.filter((day) => day < ON)).toHaveLength(1);
    expect(until.some((day) => day > ON && day < "2026-05-05")).toBe(true);
  });
});
