import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { Points } from "../points/points.ts";
import {
  type CardDay,
  CardLimitReached,
  CodeNeeded,
  VouchNeeded,
  withinLimit,
} from "./card-limit.ts";

const points = (amount: number) => Points.make(amount);
const DAY: CardDay = {
  most: points(50),
  spent: points(30),
  hasCode: false,
  assurance: "none",
  staffed: false,
};
const numbers = { most: points(50), left: points(20) };
const spent = { most: points(50), left: points(0) };

describe("what a card may spend in a day", () => {
  it.each([
    { name: "all that is left", day: DAY, wanted: 20, says: Result.void },
    {
      name: "one more at a kiosk",
      day: DAY,
      wanted: 21,
      says: Result.fail(new CardLimitReached(numbers)),
    },
    {
      name: "one more with a code",
      day: { ...DAY, hasCode: true },
      wanted: 21,
      says: Result.fail(new CodeNeeded(numbers)),
    },
    {
      name: "one more after the code",
      day: { ...DAY, hasCode: true, assurance: "code" as const },
      wanted: 21,
      says: Result.void,
    },
    {
      name: "one more at the counter",
      day: { ...DAY, staffed: true },
      wanted: 21,
      says: Result.fail(new VouchNeeded(numbers)),
    },
    {
      name: "one more for somebody known",
      day: { ...DAY, staffed: true, assurance: "vouched" as const },
      wanted: 21,
      says: Result.void,
    },
    {
      name: "nobody vouches at a kiosk",
      day: { ...DAY, assurance: "vouched" as const },
      wanted: 21,
      says: Result.fail(new CardLimitReached(numbers)),
    },
    {
      name: "nobody vouches a code away",
      day: { ...DAY, hasCode: true, staffed: true, assurance: "vouched" as const },
      wanted: 21,
      says: Result.fail(new CodeNeeded(numbers)),
    },
    {
      name: "no less than nothing is left",
      day: { ...DAY, spent: points(80) },
      wanted: 1,
      says: Result.fail(new CardLimitReached(spent)),
    },
    {
      name: "anything where no limit is set",
      day: { ...DAY, most: null },
      wanted: 999,
      says: Result.void,
    },
  ])("$name", ({ day, wanted, says }) => {
    expect(withinLimit(points(wanted), day)).toEqual(says);
  });
});
