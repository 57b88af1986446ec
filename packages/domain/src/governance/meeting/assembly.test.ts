import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { ResidentId } from "../../people/index.ts";
import { QuorumNotReached, VotesDoNotAddUp } from "../index.ts";
import {
  decideByBallots,
  decideByHands,
  HouseholdElsewhere,
  HouseholdIsThere,
  householdCame,
  householdLeft,
  type Meeting,
  NotKinOfHousehold,
  NotOfAge,
  NotThere,
  OtherBody,
  StandsForEnough,
  standingOf,
} from "./index.ts";
import { date, doing, FACTS, home, MOTION, opened } from "./testing/meetings.ts";

describe("an assembly of households", () => {
  const assembly = opened({ body: "households" });
  const at = (name: string, but: object = {}) => ({
    person: {
      id: ResidentId.make(name),
      name: name as never,
      birthDate: date("1960-03-03"),
      householdId: home(name),
    },
    household: { id: home(name), number: name, hamletId: "east" },
    ...{ how: "card" as const, kin: false, ...but },
  });
  const come = (meeting: Meeting, ...names: ReadonlyArray<string>) =>
    names.reduce((before, name) => doing(before, householdCame(before, at(name))), meeting);
  const count = (inFavour: number, against = 0, abstained = 0) => ({
    inFavour,
    against,
    abstained,
  });
  const four = come(assembly, "a", "b", "c", "d");

  it("counts hands of the households that are there", () => {
    expect(decideByHands(four, MOTION.id, count(3, 1), 6)).toMatchObject({
      success: {
        outcome: { carried: true, vote: null, resolution: { due: 6, present: 4, inFavour: 3 } },
      },
    });
    expect(decideByHands(four, MOTION.id, count(2, 2), 6)).toMatchObject({
      success: { happening: { carried: false } },
    });
  });

  it("takes kin for a household, and a household that went out of the count", () => {
    const kin = doing(
      four,
      householdCame(four, { ...at("a"), household: at("e").household, kin: true }),
    );
    expect(standingOf(kin).voters.get(home("e"))).toMatchObject({ resident: "a", as: "kin" });
    const third = { ...at("a"), household: at("f").household, kin: true };
    expect(householdCame(kin, third)).toEqual(
      Result.fail(new StandsForEnough({ name: "a", most: 2 })),
    );
    const left = doing(kin, householdLeft(kin, at("e").household));
    expect(standingOf(left).voters.size).toBe(4);
    expect(householdLeft(left, at("e").household)).toEqual(
      Result.fail(new NotThere({ name: "e" })),
    );
  });

  it.each([
    ["a second voice", householdCame(four, at("a")), new HouseholdIsThere({ number: "a" })],
    [
      "a stranger for a household",
      householdCame(four, { ...at("x"), household: at("e").household }),
      new NotKinOfHousehold({ name: "x", number: "e" }),
    ],
    [
      "a child",
      householdCame(four, {
        ...at("e"),
        person: { ...at("e").person, birthDate: date("2010-01-01") },
      }),
      new NotOfAge({ name: "e", age: 16, least: 18 }),
    ],
    [
      "another hamlet",
      householdCame({ ...four, hamlet: "west" as never }, at("e")),
      new HouseholdElsewhere({ number: "e" }),
    ],
    [
      "more hands than households",
      decideByHands(four, MOTION.id, count(5), 6),
      new VotesDoNotAddUp({ due: 6, present: 4, votes: 5 }),
    ],
    [
      "too few households",
      decideByHands(four, MOTION.id, count(4), 7),
      new QuorumNotReached({ body: "households", due: 7, present: 4, needed: 5 }),
    ],
    ["ballots", decideByBallots(four, MOTION.id, FACTS), new OtherBody({ body: "households" })],
  ] as ReadonlyArray<[string, Result.Result<unknown, unknown>, unknown]>)(
    "refuses %s",
    (_, result, refusal) => {
      expect(result).toEqual(Result.fail(refusal));
    },
  );
});
