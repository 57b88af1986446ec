import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { ObjectionId } from "../../claims/index.ts";
import { NINE } from "../../governance/committee/testing/members.ts";
import { type Ballot, recusals, StaffId } from "../../governance/index.ts";
import { HouseholdId } from "../../people/index.ts";
import { CalendarDate, Instant } from "../../time/index.ts";
import {
  CandidateId,
  finishRound,
  LineShort,
  NoSuchCandidate,
  NothingToRule,
  ObjectionsOpen,
  objectToAward,
  openRound,
  paymentsOf,
  payRound,
  publishRound,
  type Round,
  RoundElsewhere,
  RoundId,
  RulesOwnCase,
  ruleOnObjection,
  SchemeFaulty,
  StillOnNotice,
  scoreRound,
  voteOnRound,
} from "../index.ts";
import { candidate, fen, scheme } from "../testing/schemes.ts";

const NOW = Instant.make(Date.parse("2026-11-26T04:00:00Z"));
const days = (n: number) => Instant.make(NOW + n * 24 * 60 * 60 * 1000);
const LI = { id: StaffId.make("li") };
const TIAN = { id: StaffId.make("tian"), concerned: false };
const WEEK = { days: 7, working: false, holidays: new Set<CalendarDate>() };

const ZHAO = candidate("zhao", { visitsGiven: 10 });
const SUN = candidate("sun", { visitsGiven: 10 });
const ALL = [ZHAO, SUN];

const opened = Result.getOrThrow(
  openRound(
    {
      ...{ id: RoundId.make("r"), scheme: scheme(), period: "2026-H2", line: "好邻居" },
      available: fen(2_000),
    },
    fen(1_000),
    LI,
    NOW,
  ),
);
const scored = Result.getOrThrow(scoreRound(opened, ALL, NOW));

/** 孙家 would win, so that the member of this name keeps out of it. */
const OUT = recusals({
  members: NINE,
  about: [HouseholdId.make("h-sun")],
  kinOf: new Map(),
  declared: [],
});
const voices = (voice: Ballot["voice"]): ReadonlyArray<Ballot> =>
  NINE.filter(({ name }) => !["sun", "zheng"].includes(name)).map(({ id }) => ({
    ...{ member: id, voice, way: "inPerson" },
  }));
const VOTE = { members: NINE, recusals: OUT, ballots: voices("for") };
const voted = Result.getOrThrow(voteOnRound(scored, VOTE, NOW));
const hanging = Result.getOrThrow(publishRound(voted, WEEK, NOW));

const OBJECTION = {
  ...{ id: ObjectionId.make("o"), candidate: CandidateId.make("zhao") },
  ...{ from: "刘婶", why: "有四次没有去" },
};
const objected = Result.getOrThrow(objectToAward(hanging, OBJECTION, LI, days(1)));
const righted = candidate("zhao", { visitsGiven: 6 });
const ruling = { objection: OBJECTION.id, why: "问过四家，没有去", righted };

const paid = (round: Round) =>
  Result.getOrThrow(paymentsOf(round)).map((one) => [one.candidate, one.amount]);

describe("a round", () => {
  it("goes from marks over the vote and the notice to the payment list", () => {
    expect(voted.state).toMatchObject({ _tag: "Voted", tally: { recused: 1, carried: true } });
    expect(hanging.state).toMatchObject({ notice: { from: "2026-11-26", until: "2026-12-03" } });
    const final = Result.getOrThrow(finishRound(hanging, days(8)));
    expect(paid(final)).toEqual([
      ["sun", 500],
      ["zhao", 500],
    ]);
    const done = Result.getOrThrow(payRound(final, LI, days(9)));
    expect(done.state).toMatchObject({ _tag: "Paid", paidBy: "li" });
    expect(payRound(done, LI, days(9))).toEqual(Result.fail(new RoundElsewhere({ state: "Paid" })));
  });

  it("is put right by an objection: an erratum, and its days anew", () => {
    const ruled = Result.getOrThrow(ruleOnObjection(objected, ruling, TIAN, WEEK, days(3)));
    expect(ruled.state).toMatchObject({
      notice: { from: "2026-11-29", until: "2026-12-06" },
      errata: [
        {
          objection: "o",
          changes: [
            { candidate: "sun", before: 500, after: 625 },
            { candidate: "zhao", before: 500, after: 375 },
          ],
        },
      ],
    });
    expect(finishRound(ruled, days(8))).toEqual(
      Result.fail(new StillOnNotice({ until: CalendarDate.make("2026-12-06") })),
    );
    expect(paid(Result.getOrThrow(finishRound(ruled, days(11))))).toEqual([
      ["sun", 625],
      ["zhao", 375],
    ]);
  });

  it("goes on where an objection is dismissed, but not before it is decided", () => {
    expect(finishRound(objected, days(8))).toEqual(Result.fail(new ObjectionsOpen({ open: 1 })));
    const dismissed = { ...ruling, righted: null };
    const ruled = Result.getOrThrow(ruleOnObjection(objected, dismissed, TIAN, WEEK, days(3)));
    expect(ruled.candidates).toEqual(hanging.candidates);
    expect(Result.isSuccess(finishRound(ruled, days(8)))).toBe(true);
    expect(ruleOnObjection(ruled, dismissed, TIAN, WEEK, days(4))).toEqual(
      Result.fail(new NothingToRule({ objection: OBJECTION.id })),
    );
  });

  it("can be marked again after the committee said no, and not after it said yes", () => {
    const against = { ...VOTE, ballots: voices("against") };
    const down = Result.getOrThrow(voteOnRound(scored, against, NOW));
    expect(down.state._tag).toBe("TurnedDown");
    expect(Result.isSuccess(scoreRound(down, ALL, NOW))).toBe(true);
    expect(scoreRound(voted, ALL, NOW)).toEqual(
      Result.fail(new RoundElsewhere({ state: "Voted" })),
    );
  });

  it.each([
    {
      name: "whoever took it down",
      run: () => ruleOnObjection(objected, ruling, { ...LI, concerned: false }, WEEK, days(3)),
      refusal: new RulesOwnCase(),
    },
    {
      name: "whoever is concerned",
      run: () => ruleOnObjection(objected, ruling, { ...TIAN, concerned: true }, WEEK, days(3)),
      refusal: new RulesOwnCase(),
    },
    {
      name: "by facts of somebody else",
      run: () => ruleOnObjection(objected, { ...ruling, righted: SUN }, TIAN, WEEK, days(3)),
      refusal: new NothingToRule({ objection: OBJECTION.id }),
    },
    {
      name: "of nobody",
      run: () =>
        objectToAward(hanging, { ...OBJECTION, candidate: CandidateId.make("x") }, LI, NOW),
      refusal: new NoSuchCandidate({ candidate: CandidateId.make("x") }),
    },
    {
      name: "before anything hangs",
      run: () => objectToAward(voted, OBJECTION, LI, NOW),
      refusal: new RoundElsewhere({ state: "Voted" }),
    },
  ])("refuses an objection $name", ({ run, refusal }) => {
    expect(run()).toEqual(Result.fail(refusal));
  });

  it("is not opened by a hand-out, nor above what its line has", () => {
    const facts = { id: RoundId.make("r"), period: "2026-H2", line: "好邻居", available: fen(999) };
    const good = { ...facts, scheme: scheme() };
    expect(openRound(good, fen(1_000), LI, NOW)).toEqual(
      Result.fail(
        new LineShort({ line: "好邻居", available: fen(999), budget: fen(1_000), short: fen(1) }),
      ),
    );
    const handOut = {
      ...facts,
      scheme: scheme({ criteria: [{ kind: "judged", title: "困难", most: 10 }] }),
    };
    expect(openRound(handOut, fen(100), LI, NOW)).toEqual(
      Result.fail(new SchemeFaulty({ faults: [{ _tag: "NoDeed" }] })),
    );
  });
});
