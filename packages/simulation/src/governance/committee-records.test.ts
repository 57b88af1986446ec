import { checkCommittee, standingOf, termsEnding } from "@huzhu/domain/governance";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { countedIds } from "../ids.ts";
import { village } from "../village/village.ts";
import { committeeRecords } from "./committee-records.ts";

const ON = CalendarDate.make("2026-03-05");
const invented = () => {
  const ids = countedIds();
  const settlement = village({ seed: 7, on: ON, ids, size: 60 });
  return committeeRecords(settlement, { seed: 7, ids, endingOn: ON });
};

describe("the committee of a demo village", () => {
  it("is one of nine, with one term that ends soon, and the same for the same seed", () => {
    const { members } = invented();
    expect(checkCommittee(members, ON)).toEqual([]);
    expect([members.length, termsEnding(members, ON).length]).toEqual([9, 1]);
    expect(invented()).toEqual(invented());
  });

  it("held a meeting with a recusal and a motion that was lost, and is called to the next", () => {
    const { held, called } = invented();
    expect(standingOf(held.meeting).state).toBe("closed");
    const said = held.outcomes.map(({ carried, resolution }) => [carried, resolution.recused]);
    expect(said).toEqual([
      [true, 0],
      [true, 0],
      [true, 0],
      [true, 1],
      [false, 0],
    ]);
    expect(standingOf(called).motions).toHaveLength(2);
    expect(called.date > ON).toBe(true);
  });
});
