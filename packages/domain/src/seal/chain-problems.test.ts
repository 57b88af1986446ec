import { describe, expect, it } from "vitest";
import { VillageId } from "../people/ids.ts";
import { CalendarDate } from "../time/index.ts";
import { type ChainProblem, chainProblems, Hash, type Seal, sealDigest } from "./index.ts";
import { chainOf } from "./testing/seals.ts";
import { sha256 } from "./testing/sha256.ts";

const day = (text: string) => CalendarDate.make(`2026-03-${text}`);
const chain = chainOf([
  { size: 0, date: day("01") },
  { size: 5, date: day("02") },
  // The period ended before the last day that was sealed.
  { size: 6, date: day("01"), kind: "period" },
  { size: 6, date: day("03") },
  { size: 9, date: day("04") },
]);

const stranger = Hash.make("5d".repeat(32));
const DIGESTS = chain.map((seal) => sealDigest(sha256, seal));
const digestOf = (at: number): Hash => DIGESTS[at] ?? stranger;

/** The chain with one seal changed, and all after it made anew to name the one before them. */
const forged = (at: number, to: Partial<Seal>): ReadonlyArray<Seal> =>
  chainOf(
    chain.map(({ size, date, kind }, place) => ({
      size,
      date,
      kind,
      ...(place === at ? to : {}),
    })),
  );

interface Case {
  readonly name: string;
  readonly seals: ReadonlyArray<Seal>;
  readonly problems: ReadonlyArray<ChainProblem>;
}

const CASES: ReadonlyArray<Case> = [
  { name: "none at all", seals: [], problems: [] },
  { name: "the first", seals: chain.slice(0, 1), problems: [] },
  { name: "days and a period", seals: chain, problems: [] },
  {
    name: "the same day sealed twice",
    seals: forged(4, { date: day("03") }),
    problems: [],
  },
  {
    name: "one left out",
    seals: chain.toSpliced(1, 1),
    problems: [
      { _tag: "NumberBroken", number: 3, expected: 2 },
      { _tag: "PreviousBroken", number: 3, expected: digestOf(0), found: digestOf(1) },
      { _tag: "NumberBroken", number: 4, expected: 3 },
      { _tag: "NumberBroken", number: 5, expected: 4 },
    ],
  },
  {
    name: "the first left out",
    seals: chain.slice(1, 2),
    problems: [
      { _tag: "NumberBroken", number: 2, expected: 1 },
      { _tag: "PreviousBroken", number: 2, expected: null, found: digestOf(0) },
    ],
  },
  {
    name: "two of one number",
    seals: forged(4, { number: 4 }),
    problems: [{ _tag: "NumberBroken", number: 4, expected: 5 }],
  },
  {
    name: "a sum changed afterwards",
    seals: [...forged(1, { sums: {} }).slice(0, 2), ...chain.slice(2)],
    problems: [
      {
        _tag: "PreviousBroken",
        number: 3,
        expected: forged(1, { sums: {} })[2]?.previous ?? null,
        found: digestOf(1),
      },
    ],
  },
  {
    name: "another seal named",
    seals: forged(4, { previous: stranger }),
    problems: [{ _tag: "PreviousBroken", number: 5, expected: digestOf(3), found: stranger }],
  },
  {
    name: "fewer leaves",
    seals: forged(3, { size: 4 }),
    problems: [{ _tag: "SizeShrank", number: 4, before: 6, size: 4 }],
  },
  {
    name: "an earlier day",
    seals: forged(4, { date: day("02") }),
    problems: [{ _tag: "DateWentBack", number: 5, before: day("03"), date: day("02") }],
  },
  {
    name: "another village",
    seals: forged(4, { village: VillageId.make("hongqi") }),
    problems: [
      {
        _tag: "VillageChanged",
        number: 5,
        before: VillageId.make("qingshui"),
        village: VillageId.make("hongqi"),
      },
    ],
  },
];

describe("a chain of seals", () => {
  it.each(CASES)("$name", ({ seals, problems }) => {
    expect(chainProblems(sha256, seals)).toEqual(problems);
  });
});
