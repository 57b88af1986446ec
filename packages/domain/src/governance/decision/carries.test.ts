import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { CalendarDate } from "../../time/index.ts";
import {
  type CarryFacts,
  carries,
  Decision,
  MajorityNotReached,
  MeetingInTheFuture,
  MeetingTooLongAgo,
  MoreThanHouseholds,
  needed,
  QuorumNotReached,
  VotesDoNotAddUp,
} from "./index.ts";

const date = (text: string) => CalendarDate.make(text);
const TODAY = date("2026-11-25");
const FACTS: CarryFacts = { today: TODAY, days: 180, households: 120 };

const decision = (changes: Partial<Decision> = {}): Decision => ({
  body: "representatives",
  date: date("2026-11-20"),
  due: 38,
  present: 31,
  inFavour: 29,
  against: 1,
  abstained: 1,
  chair: "王建国",
  minuteKeeper: "李秀英",
  minutes: "2026-07",
  ...changes,
});

describe("what a body needs", () => {
  it.each([
    ["villagers", 100, 51],
    ["villagers", 101, 51],
    ["representatives", 39, 26],
    ["representatives", 38, 26],
    ["representatives", 40, 27],
    ["households", 120, 80],
    ["households", 121, 81],
    ["households", 1, 1],
  ] as const)("%s, %i due: %i have to come", (body, due, present) => {
    expect(needed(body, { due, present: due }).present).toBe(present);
  });

  it.each([
    [30, 16],
    [31, 16],
    [1, 1],
  ])("of %i who came %i have to be in favour", (present, inFavour) => {
    expect(needed("representatives", { due: 40, present }).inFavour).toBe(inFavour);
  });
});

describe("a decision", () => {
  const few = { due: 38, present: 26, inFavour: 14, against: 12, abstained: 0 };
  it.each([
    { name: "of a clear majority", changes: {} },
    { name: "with the fewest who can decide", changes: few },
    { name: "in which some did not vote", changes: { against: 0, abstained: 0 } },
    { name: "of today", changes: { date: TODAY } },
    { name: "as old as it may be", changes: { date: date("2026-05-29") } },
    {
      name: "of all households",
      changes: { body: "households" as const, due: 120, present: 80, inFavour: 41 },
    },
    {
      name: "of more villagers than there are households",
      changes: { body: "villagers" as const, due: 300, present: 151, inFavour: 100 },
    },
  ])("$name carries", ({ changes }) => {
    expect(carries(decision(changes), FACTS)).toEqual(Result.succeed(decision(changes)));
  });

  it("may be as old as it is where nothing limits it, and of households nobody counted", () => {
    const old = decision({ date: date("2019-01-01"), body: "households", due: 500, present: 400 });
    const facts = { today: TODAY, days: null, households: null };
    expect(carries({ ...old, inFavour: 300 }, facts)).toMatchObject({ _tag: "Success" });
  });

  it.each([
    {
      name: "more votes than people",
      changes: { inFavour: 30 },
      refusal: new VotesDoNotAddUp({ due: 38, present: 31, votes: 32 }),
    },
    {
      name: "more people than were due",
      changes: { due: 30 },
      refusal: new VotesDoNotAddUp({ due: 30, present: 31, votes: 31 }),
    },
    {
      name: "nobody due",
      changes: { due: 0, present: 0, inFavour: 0, against: 0, abstained: 0 },
      refusal: new VotesDoNotAddUp({ due: 0, present: 0, votes: 0 }),
    },
    {
      name: "one too few who came",
      changes: { present: 25, inFavour: 25, against: 0, abstained: 0 },
      refusal: new QuorumNotReached({
        body: "representatives",
        due: 38,
        present: 25,
        needed: 26,
      }),
    },
    {
      name: "half of the villagers",
      changes: { body: "villagers" as const, due: 62 },
      refusal: new QuorumNotReached({ body: "villagers", due: 62, present: 31, needed: 32 }),
    },
    {
      name: "half of the voices in favour",
      changes: { present: 30, inFavour: 15, against: 15, abstained: 0 },
      refusal: new MajorityNotReached({
        body: "representatives",
        present: 30,
        inFavour: 15,
        needed: 16,
      }),
    },
    {
      name: "a majority of who voted, but not of who came",
      changes: { inFavour: 15, against: 1 },
      refusal: new MajorityNotReached({
        body: "representatives",
        present: 31,
        inFavour: 15,
        needed: 16,
      }),
    },
    {
      name: "more households than there are",
      changes: { body: "households" as const, due: 121, present: 100, inFavour: 90 },
      refusal: new MoreThanHouseholds({ due: 121, households: 120 }),
    },
    {
      name: "a meeting of tomorrow",
      changes: { date: date("2026-11-26") },
      refusal: new MeetingInTheFuture({ date: date("2026-11-26"), today: TODAY }),
    },
    {
      name: "a meeting of too long ago",
      changes: { date: date("2026-05-28") },
      refusal: new MeetingTooLongAgo({ date: date("2026-05-28"), earliest: date("2026-05-29") }),
    },
  ])("with $name does not", ({ changes, refusal }) => {
    expect(carries(decision(changes), FACTS)).toEqual(Result.fail(refusal));
  });

  it.each([
    ["no chair", { chair: " " }],
    ["no number of its minutes", { minutes: "" }],
    ["half a person", { present: 30.5 }],
    ["less than nobody", { against: -1 }],
    ["an empty note", { note: " " }],
  ])("with %s is none", (_, changes) => {
    expect(Schema.is(Decision)({ ...decision(), ...changes })).toBe(false);
  });
});
