import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { HouseholdId, ResidentId } from "../../people/index.ts";
import {
  type Ballot,
  CommitteeQuorumMissed,
  checkCommittee,
  countVotes,
  type Member,
  MemberId,
  RecusedVoted,
  recusals,
  SideCouldCarry,
  StrangeBallot,
  type Voice,
} from "./index.ts";
import { date, member, NINE, TODAY } from "./testing/members.ts";

const id = (name: string) => MemberId.make(name);
const home = (name: string) => HouseholdId.make(`h-${name}`);

describe("a committee", () => {
  it("has all four sides, none in majority, and somebody who leads", () => {
    expect(checkCommittee(NINE, TODAY)).toEqual([]);
  });

  const without = (...names: ReadonlyArray<string>) =>
    NINE.filter(({ name }) => !names.includes(name));
  const many = (n: number): ReadonlyArray<Member> =>
    Array.from({ length: n }, (_, at) => member(`more${at}`, "villagers"));

  it.each([
    {
      name: "without social forces",
      members: without("wang", "feng"),
      faults: [{ _tag: "SideMissing", constituency: "social" }],
    },
    {
      name: "in which villagers have more than half",
      members: [...NINE, ...many(4)],
      faults: [{ _tag: "SideInMajority", constituency: "villagers", members: 7, of: 13 }],
    },
    { name: "in which they have exactly half", members: [...NINE, ...many(3)], faults: [] },
    { name: "that nobody leads", members: without("zhao"), faults: [{ _tag: "ChairMissing" }] },
    {
      name: "that two lead",
      members: [...NINE, member("chen", "social", { chair: true })],
      faults: [{ _tag: "ChairTwice", names: ["zhao", "chen"] }],
    },
    {
      name: "in which somebody sits twice",
      members: [...NINE, member("again", "social", { resident: ResidentId.make("sun") })],
      faults: [{ _tag: "SeatTwice", name: "again" }],
    },
  ])("$name is told", ({ members, faults }) => {
    expect(checkCommittee(members, TODAY)).toEqual(faults);
  });

  it("is none on a day on which its terms are over", () => {
    const tags = checkCommittee(NINE, date("2029-01-01")).map(({ _tag }) => _tag);
    expect(tags.filter((tag) => tag === "SideMissing")).toHaveLength(4);
  });
});

describe("who has to keep out of it", () => {
  const facts = {
    members: NINE,
    about: [home("sun"), home("other")],
    kinOf: new Map([[home("li"), new Set([home("other")])]]),
    declared: [{ member: id("feng"), why: "公司有这个项目" }],
  };

  it("is found by household, by kin, and by their own word", () => {
    expect(recusals(facts)).toEqual([
      { member: "sun", reasons: [{ _tag: "OwnHousehold", household: "h-sun" }] },
      { member: "li", reasons: [{ _tag: "Kin", household: "h-other" }] },
      { member: "feng", reasons: [{ _tag: "Declared", why: "公司有这个项目" }] },
    ]);
    expect(recusals({ ...facts, about: [], declared: [] })).toEqual([]);
  });
});

const ballots = (
  voices: Readonly<Record<string, Voice>>,
  way: Ballot["way"] = "inPerson",
): ReadonlyArray<Ballot> =>
  Object.entries(voices).map(([name, voice]) => ({ member: id(name), voice, way }));

const SIX = ballots({
  ...{ zhao: "for", qian: "for", sun: "for", zhou: "for", wu: "against", wang: "abstain" },
});
const VOTE = { members: NINE, recusals: [], ballots: SIX, date: TODAY };
const OUT = recusals({
  ...{ members: NINE, about: [home("sun"), home("li")], kinOf: new Map(), declared: [] },
});

describe("a vote", () => {
  it("carries by more than half of those who came, two thirds of whom have to come", () => {
    expect(countVotes(VOTE)).toEqual(
      Result.succeed({
        ...{ seated: 9, recused: 0, due: 9, present: 6, inFavour: 4, against: 1, abstained: 1 },
        ...{ needed: 4, carried: true },
      }),
    );
    const half = SIX.map(
      (one): Ballot => (one.member === "zhou" ? { ...one, voice: "against" } : one),
    );
    expect(countVotes({ ...VOTE, ballots: half })).toMatchObject({
      success: { inFavour: 3, carried: false },
    });
  });

  it("does not count those who are recused, neither as due nor as present", () => {
    const five = SIX.filter(({ member: one }) => one !== "sun");
    expect(countVotes({ ...VOTE, recusals: OUT, ballots: five })).toMatchObject({
      success: { seated: 9, recused: 2, due: 7, present: 5, needed: 3 },
    });
  });

  it.each([
    {
      name: "to which too few came",
      but: { ballots: SIX.slice(1) },
      refusal: new CommitteeQuorumMissed({ due: 9, present: 5, needed: 6 }),
    },
    {
      name: "in which a stranger voted",
      but: { ballots: [...SIX, ...ballots({ nobody: "for" })] },
      refusal: new StrangeBallot({ member: id("nobody"), twice: false }),
    },
    {
      name: "in which somebody voted twice",
      but: { ballots: [...SIX, ...ballots({ zhao: "for" }, "onPaper")] },
      refusal: new StrangeBallot({ member: id("zhao"), twice: true }),
    },
    {
      name: "in which somebody voted on their own kin",
      but: { recusals: OUT },
      refusal: new RecusedVoted({ name: "sun" }),
    },
    {
      name: "that one side could carry alone",
      but: {
        members: NINE.filter(({ name }) => !["li", "feng"].includes(name)),
        ballots: ballots({ zhou: "for", wu: "for", zheng: "for", zhao: "for", wang: "for" }),
      },
      refusal: new SideCouldCarry({ constituency: "villagers", present: 3, needed: 3 }),
    },
    {
      name: "of those who are no committee",
      but: { date: date("2029-01-01") },
      refusal: expect.objectContaining({ _tag: "NotACommittee" }),
    },
  ])("$name is not counted", ({ but, refusal }) => {
    expect(countVotes({ ...VOTE, ...but })).toEqual(Result.fail(refusal));
  });
});
