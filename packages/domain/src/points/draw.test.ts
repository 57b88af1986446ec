import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { draw, type Lot, type Matching, NeedsEarned } from "./index.ts";
import { date, lot, points } from "./testing/books.ts";

const [june, december] = [date("2026-06-30"), date("2026-12-31")];

/** Lots of one account; the place of each is where it stands in the list. */
const lots = (...all: ReadonlyArray<readonly [amount: number, changes?: Partial<Lot>]>) =>
  all.map(([amount, changes], place) => lot("wang", amount, { place, ...changes }));

/** What is drawn, as place and amount. */
const drawn = (all: ReadonlyArray<Lot>, amount: number, matching: Matching | null = null) =>
  Result.map(draw(all, points(amount), matching), (uses) =>
    uses.map((use) => [use.lot.place, use.amount]),
  );

describe("drawing", () => {
  it.each([
    { name: "nothing takes from no lot", all: lots([10]), amount: 0, uses: [] },
    { name: "from nothing is all debt", all: [], amount: 7, uses: [] },
    { name: "a part leaves the rest", all: lots([10]), amount: 7, uses: [[0, 7]] },
    { name: "everything, and not more", all: lots([10]), amount: 12, uses: [[0, 10]] },
    {
      name: "takes what expires first, and what never expires last",
      all: lots([10], [10, { expires: december }], [10, { expires: june }]),
      amount: 25,
      uses: [
        [2, 10],
        [1, 10],
        [0, 5],
      ],
    },
    {
      name: "takes the older of two that expire together, by their entry",
      all: lots(
        [10, { sequence: 3, expires: june }],
        [10, { sequence: 2, expires: june }],
        [10, { sequence: 1, expires: december }],
      ),
      amount: 15,
      uses: [
        [1, 10],
        [0, 5],
      ],
    },
    {
      name: "takes the older of two that never expire",
      all: lots([10, { sequence: 9 }], [10, { sequence: 8 }]),
      amount: 5,
      uses: [[1, 5]],
    },
    {
      name: "takes lots of one entry by their place",
      all: lots([10], [10]).toReversed(),
      amount: 15,
      uses: [
        [0, 10],
        [1, 5],
      ],
    },
    {
      name: "passes over what is spent",
      all: lots([10, { remaining: points(0) }], [10, { remaining: points(4) }], [10]),
      amount: 6,
      uses: [
        [1, 4],
        [2, 2],
      ],
    },
  ])("$name", ({ all, amount, uses }) => {
    expect(drawn(all, amount)).toEqual(Result.succeed(uses));
  });
});

const oneForOne: Matching = { origins: ["granted"], earned: 1, per: 1 };
const oneForFive: Matching = { ...oneForOne, per: 5 };
const granted = { origin: "granted" } as const;
const gifted = { origin: "gifted" } as const;

describe("drawing points that need earned ones beside them", () => {
  it.each([
    {
      name: "takes what spending order takes where enough earned ones come with it",
      matching: oneForOne,
      all: lots([10, { expires: june }], [10, { ...granted, expires: december }]),
      amount: 15,
      uses: [
        [0, 10],
        [1, 5],
      ],
    },
    {
      name: "takes half of each, one for one, though the granted ones expire first",
      matching: oneForOne,
      all: lots([20, { ...granted, expires: june }], [20]),
      amount: 30,
      uses: [
        [0, 15],
        [1, 15],
      ],
    },
    {
      name: "takes five granted ones for an earned one",
      matching: oneForFive,
      all: lots([100, { ...granted, expires: june }], [20]),
      amount: 60,
      uses: [
        [0, 50],
        [1, 10],
      ],
    },
    {
      name: "rounds the earned ones up: at two for three, four granted ones need three",
      matching: { ...oneForOne, earned: 2, per: 3 },
      all: lots([20, { ...granted, expires: june }], [20]),
      amount: 7,
      uses: [
        [0, 4],
        [1, 3],
      ],
    },
    {
      name: "takes an earned one alone where it is only one",
      matching: oneForFive,
      all: lots([20, { ...granted, expires: june }], [20]),
      amount: 1,
      uses: [[1, 1]],
    },
    {
      name: "prefers earned ones to those that need none and are needed by none",
      matching: oneForOne,
      all: lots([10, { ...granted, expires: june }], [10, gifted], [10]),
      amount: 20,
      uses: [
        [0, 10],
        [2, 10],
      ],
    },
    {
      name: "takes neutral ones for the rest where earned ones are few",
      matching: oneForOne,
      all: lots([10, { ...granted, expires: june }], [10, gifted], [4]),
      amount: 16,
      uses: [
        [0, 4],
        [1, 8],
        [2, 4],
      ],
    },
    {
      name: "takes more granted ones than spending order does where nothing else is left",
      matching: oneForOne,
      all: lots([10], [10, granted]),
      amount: 18,
      uses: [
        [0, 10],
        [1, 8],
      ],
    },
    {
      name: "lets neutral ones be spent alone",
      matching: oneForOne,
      all: lots([10, gifted], [10, { ...granted, expires: june }]),
      amount: 10,
      uses: [[0, 10]],
    },
    {
      name: "knows more than one origin that needs earned ones",
      matching: { ...oneForOne, origins: ["granted", "gifted"] as const },
      all: lots([5, { ...gifted, expires: june }], [5, { ...granted, expires: december }], [20]),
      amount: 14,
      uses: [
        [0, 5],
        [1, 2],
        [2, 7],
      ],
    },
    {
      name: "owes what the lots do not cover, if everything in them may be taken",
      matching: oneForOne,
      all: lots([10, { ...granted, expires: june }], [10]),
      amount: 25,
      uses: [
        [0, 10],
        [1, 10],
      ],
    },
  ])("$name", ({ matching, all, amount, uses }) => {
    expect(drawn(all, amount, matching)).toEqual(Result.succeed(uses));
  });

  it.each([
    {
      name: "one for one, with nothing earned",
      matching: oneForOne,
      all: lots([20, granted]),
      amount: 8,
      most: 0,
      short: 4,
    },
    {
      name: "one for one, with too little earned",
      matching: oneForOne,
      all: lots([20, granted], [4]),
      amount: 12,
      most: 8,
      short: 2,
    },
    {
      name: "one for five, with too little earned",
      matching: oneForFive,
      all: lots([100, granted], [4]),
      amount: 31,
      most: 24,
      short: 2,
    },
    {
      name: "with neutral ones, which count for themselves only",
      matching: oneForOne,
      all: lots([20, granted], [5, gifted], [4]),
      amount: 20,
      most: 13,
      short: 4,
    },
    {
      name: "to somebody who would owe the rest: a debt is nothing earned",
      matching: oneForOne,
      all: lots([10, granted], [4]),
      amount: 20,
      most: 8,
      short: 6,
    },
  ])("is refused $name", ({ matching, all, amount, most, short }) => {
    expect(drawn(all, amount, matching)).toEqual(
      Result.fail(
        new NeedsEarned({ amount: points(amount), most: points(most), short: points(short) }),
      ),
    );
  });
});
