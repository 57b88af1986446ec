import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { NoticeOver, ObjectedAlready, ObjectionId } from "../../claims/index.ts";
import { NINE } from "../../governance/committee/testing/members.ts";
import { type Ballot, recusals, StaffId } from "../../governance/index.ts";
import { HouseholdId } from "../../people/index.ts";
import { CalendarDate, Instant } from "../../time/index.ts";
import {
  AbovePool,
  BudgetTooHigh,
  CandidateId,
  dropRound,
  finishRound,
  JudgesOwn,
  judgeCandidate,
  MarksTooHigh,
  NoSuchCandidate,
  NothingRighted,
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
  SchemeNotAdopted,
  StillOnNotice,
  scoreRound,
  UnknownCriterion,
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
      ...{ id: RoundId.make("r"), scheme: scheme(), on: CalendarDate.make("2026-11-26") },
      ...{ available: fen(2_000), basis: null, adopted: true },
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
const VOTE = {
  ...{ members: NINE, recusals: OUT, ballots: voices("for") },
  date: CalendarDate.make("2026-11-25"),
};
const voted = Result.getOrThrow(voteOnRound(scored, VOTE, NOW));
const hanging = Result.getOrThrow(publishRound(voted, WEEK, NOW));

const TAKEN = { _tag: "ByStaff", staff: LI.id } as const;
const OBJECTION = {
  ...{ id: ObjectionId.make("o"), candidate: CandidateId.make("zhao") },
  ...{ by: TAKEN, from: "刘婶", why: "有四次没有去" },
} as const;
const objected = Result.getOrThrow(objectToAward(hanging, OBJECTION, days(1)));
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
    const done = Result.getOrThrow(payRound(final, null, LI, days(9)));
    expect(done.state).toMatchObject({ _tag: "Paid", paidBy: "li" });
    expect(payRound(done, null, LI, days(9))).toEqual(
      Result.fail(new RoundElsewhere({ state: "Paid" })),
    );
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
      name: "by facts that are as they were",
      run: () => ruleOnObjection(objected, { ...ruling, righted: ZHAO }, TIAN, WEEK, days(3)),
      refusal: new NothingRighted(),
    },
    {
      name: "of nobody",
      run: () => objectToAward(hanging, { ...OBJECTION, candidate: CandidateId.make("x") }, NOW),
      refusal: new NoSuchCandidate({ candidate: CandidateId.make("x") }),
    },
    {
      name: "before anything hangs",
      run: () => objectToAward(voted, OBJECTION, NOW),
      refusal: new RoundElsewhere({ state: "Voted" }),
    },
  ])("refuses an objection $name", ({ run, refusal }) => {
    expect(run()).toEqual(Result.fail(refusal));
  });

  /** Practice.md section 1: 20 % of profit, 30 % of last year's surplus, at most 20 % of the dividend. */
  it.each([
    { of: "profit", share: { over: 20, under: 100 }, basis: 82_565_000, most: 16_513_000 },
    { of: "surplus", share: { over: 30, under: 100 }, basis: 4_000_001, most: 1_200_000 },
    { of: "dividend", share: { over: 20, under: 100 }, basis: 16_513_000, most: 3_302_600 },
  ] as const)("spends at most its share of the $of, to the fen", ({ of, share, basis, most }) => {
    const facts = {
      ...{ id: RoundId.make("r"), on: CalendarDate.make("2026-11-26"), available: null },
      ...{ adopted: true, basis: fen(basis), scheme: scheme({ pool: { of, share } }) },
    };
    expect(Result.getOrThrow(openRound(facts, fen(most), LI, NOW))).toMatchObject({
      ...{ budget: most, period: "2026-H2", from: "2026-07-01", to: "2026-12-31" },
    });
    expect(openRound(facts, fen(most + 1), LI, NOW)).toEqual(
      Result.fail(new AbovePool({ most: fen(most), budget: fen(most + 1), of })),
    );
  });

  it("keeps what the committee said of somebody, with its reason, when it is marked again", () => {
    const said = { title: "评议", marks: 30, why: "照看了三家" };
    const judging = { candidate: ZHAO.id, judgements: [said], vetoes: [] };
    const judged = Result.getOrThrow(judgeCandidate(scored, judging, { concerned: false }, NOW));
    const again = Result.getOrThrow(scoreRound(judged, ALL, days(1)));
    expect(again.candidates[0]?.judgements).toEqual([said]);
    expect(paid(again)).toEqual([
      ["zhao", 687],
      ["sun", 313],
    ]);
    const by = (but: object, concerned = false) =>
      judgeCandidate(scored, { ...judging, ...but }, { concerned }, NOW);
    expect(by({}, true)).toEqual(Result.fail(new JudgesOwn()));
    expect(by({ judgements: [{ ...said, marks: 31 }] })).toEqual(
      Result.fail(new MarksTooHigh({ title: "评议", marks: 31, most: 30 })),
    );
    expect(by({ vetoes: ["不听话"] })).toEqual(
      Result.fail(new UnknownCriterion({ title: "不听话" })),
    );
  });

  it("can be given up before the committee agreed, and not after", () => {
    expect(Result.getOrThrow(dropRound(scored, "换个办法", LI, NOW)).state._tag).toBe("Dropped");
    expect(dropRound(voted, "换个办法", LI, NOW)).toEqual(
      Result.fail(new RoundElsewhere({ state: "Voted" })),
    );
  });

  it("hears a household at the kiosk once, as long as the notice hangs", () => {
    const by = { _tag: "ByHousehold", household: HouseholdId.make("h-sun") } as const;
    const own = { ...OBJECTION, by, from: null };
    const heard = Result.getOrThrow(objectToAward(hanging, own, days(1)));
    expect(objectToAward(heard, own, days(2))).toEqual(
      Result.fail(new ObjectedAlready({ isDecided: false })),
    );
    const [until, today] = [CalendarDate.make("2026-12-03"), CalendarDate.make("2026-12-04")];
    expect(objectToAward(hanging, own, days(8))).toEqual(
      Result.fail(new NoticeOver({ until, today })),
    );
  });

  it("is not opened by a hand-out, by what no meeting adopted, nor above what its line has", () => {
    const facts = {
      ...{ id: RoundId.make("r"), on: CalendarDate.make("2026-11-26") },
      ...{ available: fen(999), basis: null, adopted: true },
    };
    const good = { ...facts, scheme: scheme() };
    expect(openRound(good, fen(1_000), LI, NOW)).toEqual(
      Result.fail(
        new BudgetTooHigh({
          line: "好邻居",
          available: fen(999),
          budget: fen(1_000),
          short: fen(1),
        }),
      ),
    );
    expect(openRound({ ...good, adopted: false }, fen(100), LI, NOW)).toEqual(
      Result.fail(new SchemeNotAdopted({ title: "好邻居", version: 1 })),
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
