import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { NINE } from "../committee/testing/members.ts";
import {
  type Ballot,
  CommitteeQuorumMissed,
  MemberId,
  MotionId,
  RecusedVoted,
  StrangeBallot,
} from "../index.ts";
import {
  BallotsMissing,
  callMeeting,
  callOff,
  castBallot,
  decideByBallots,
  decideByHands,
  declareInterest,
  type Meeting,
  MeetingElsewhere,
  MeetingId,
  MeetingNotYet,
  MeetingTooLate,
  MeetsAsAWhole,
  MinutesSigned,
  MotionIsDecided,
  MotionIsPut,
  memberLeft,
  membersCame,
  NoBallot,
  NoSuchMotion,
  NothingDecided,
  NotOwnHand,
  NotSeated,
  NotThere,
  OtherBody,
  openMeeting,
  putMotion,
  SameHand,
  signMinutes,
  standingOf,
  takeBallotBack,
} from "./index.ts";
import {
  called,
  date,
  doing,
  FACTS,
  home,
  idsOf,
  LEADERS,
  LI,
  MOTION,
  NOW,
  opened,
  TODAY,
} from "./testing/meetings.ts";

const SEVEN = ["zhao", "qian", "li", "zhou", "wu", "wang", "feng"];

const attended = (names = SEVEN) => doing(opened(), membersCame(opened(), NINE, idsOf(...names)));
const ballot = (name: string, voice: Ballot["voice"] = "for"): Ballot => ({
  member: MemberId.make(name),
  voice,
  way: "inPerson",
});
const vote = (meeting: Meeting, one: Ballot, facts = FACTS) =>
  castBallot(meeting, MOTION.id, { ballot: one, sheet: null }, facts);
const voted = (names = SEVEN, from = attended(names)) =>
  names.reduce((meeting, name) => doing(meeting, vote(meeting, ballot(name))), from);
const facts = (name: string) => ({ ...FACTS, about: [home(name)] });
const decided = (from = voted()) => {
  const { happening, outcome } = Result.getOrThrow(decideByBallots(from, MOTION.id, FACTS));
  return { meeting: doing(from, Result.succeed(happening)), outcome };
};
const hand = (as: "chair" | "keeper", sheet: string | null, login: string) => ({
  as,
  sheet,
  login,
});

describe("a meeting of the committee", () => {
  it("decides with the figures of its minutes, and closes under two hands", () => {
    const { meeting, outcome } = decided();
    expect(outcome).toMatchObject({
      carried: true,
      resolution: {
        ...{ body: "committee", due: 9, present: 7, inFavour: 7, against: 0, abstained: 0 },
        ...{ recused: 0, chair: "zhao", minuteKeeper: "li", minutes: "资金管委会2026年第1号" },
        motion: "m",
      },
      vote: { tally: { needed: 4 } },
    });
    const once = doing(meeting, signMinutes(meeting, hand("keeper", null, "li")));
    expect(standingOf(once).state).toBe("open");
    const closed = doing(once, signMinutes(once, hand("chair", "纸1", "li")));
    expect(standingOf(closed)).toMatchObject({
      state: "closed",
      signed: [{ as: "keeper" }, { sheet: "纸1" }],
    });
    expect(putMotion(closed, MOTION, [])).toEqual(
      Result.fail(new MeetingElsewhere({ state: "closed" })),
    );
  });

  it("counts without whoever went before the vote, and with whoever keeps out of it", () => {
    const all = voted([...SEVEN, "zheng"]);
    const left = doing(all, memberLeft(all, { id: MemberId.make("wang"), name: "wang" }));
    const { outcome } = decided(left);
    expect(outcome.resolution).toMatchObject({ due: 9, present: 7 });
    const out = decideByBallots(voted(), MOTION.id, facts("sun"));
    expect(out).toMatchObject({
      success: {
        happening: { recusals: [{ member: "sun" }] },
        outcome: { resolution: { due: 8, recused: 1, present: 7 } },
      },
    });
  });

  it("lets a ballot be taken back, and cast again", () => {
    const zhao = { id: MemberId.make("zhao"), name: "zhao" };
    const back = doing(voted(), takeBallotBack(voted(), MOTION.id, zhao, "看错了"));
    expect(decideByBallots(back, MOTION.id, FACTS)).toEqual(
      Result.fail(new BallotsMissing({ names: ["zhao"] })),
    );
    expect(takeBallotBack(back, MOTION.id, zhao, "看错了")).toEqual(
      Result.fail(new NoBallot({ name: "zhao" })),
    );
    const again = doing(back, vote(back, ballot("zhao", "against")));
    expect(decided(again).outcome.resolution).toMatchObject({ inFavour: 6, against: 1 });
  });

  it("keeps out who says so", () => {
    const said = { member: MemberId.make("feng"), why: "公司有这个项目" };
    const six = attended();
    const meeting = doing(six, declareInterest(six, MOTION.id, said, NINE));
    expect(vote(meeting, ballot("feng"))).toEqual(Result.fail(new RecusedVoted({ name: "feng" })));
    expect(declareInterest(voted(), MOTION.id, said, NINE)).toEqual(
      Result.fail(new StrangeBallot({ member: said.member, twice: true })),
    );
  });

  const CALL = {
    body: "committee",
    hamlet: null,
    date: TODAY,
    time: "19:30",
    place: "村委会",
  } as const;
  const OF = { id: MeetingId.make("k"), minutes: "1", motions: [] };
  const households = { body: "households" as const };

  it.each([
    [
      "called for yesterday",
      callMeeting(OF, { ...CALL, date: date("2026-11-25") }, LI, NOW),
      new MeetingTooLate({ date: date("2026-11-25"), today: TODAY }),
    ],
    [
      "called for one hamlet",
      callMeeting(OF, { ...CALL, hamlet: "x" as never }, LI, NOW),
      new MeetsAsAWhole(),
    ],
    [
      "opened before its day",
      openMeeting(called({ date: date("2026-11-27") }), LEADERS, TODAY),
      new MeetingNotYet({ date: date("2026-11-27"), today: TODAY }),
    ],
    [
      "led and written by one",
      openMeeting(called(), { chair: "li", keeper: "li" }, TODAY),
      new SameHand({ name: "li" }),
    ],
    [
      "opened twice",
      openMeeting(opened(), LEADERS, TODAY),
      new MeetingElsewhere({ state: "open" }),
    ],
    [
      "called off while it is held",
      callOff(opened(), "下雨"),
      new MeetingElsewhere({ state: "open" }),
    ],
    [
      "of a stranger",
      membersCame(opened(), NINE, [MemberId.make("nobody")]),
      new NotSeated({ date: TODAY }),
    ],
    [
      "left by who never came",
      memberLeft(opened(), { id: MemberId.make("wu"), name: "wu" }),
      new NotThere({ name: "wu" }),
    ],
    ["voted on from home", vote(opened(), ballot("wu")), new NotThere({ name: "wu" })],
    [
      "voted on twice",
      vote(voted(), ballot("wu")),
      new StrangeBallot({ member: MemberId.make("wu"), twice: true }),
    ],
    [
      "voted on by kin",
      castBallot(
        attended(),
        MOTION.id,
        { ballot: ballot("li"), sheet: null },
        { ...facts("zheng"), kinOf: new Map([[home("li"), new Set([home("zheng")])]]) },
      ),
      new RecusedVoted({ name: "li" }),
    ],
    ["voted on by a stranger", vote(attended(), ballot("nobody")), new NotSeated({ date: TODAY })],
    [
      "without the motion",
      decideByBallots(voted(), MotionId.make("no"), FACTS),
      new NoSuchMotion({ motion: MotionId.make("no") }),
    ],
    [
      "of too few",
      decideByBallots(voted(["zhao", "li", "zhou"]), MOTION.id, FACTS),
      new CommitteeQuorumMissed({ due: 9, present: 3, needed: 6 }),
    ],
    [
      "over the same twice",
      putMotion(called(), { ...MOTION, id: MotionId.make("n") }, [{ ...MOTION, date: TODAY }]),
      new MotionIsPut({ title: MOTION.title, date: TODAY }),
    ],
    [
      "counted twice",
      decideByBallots(decided().meeting, MOTION.id, FACTS),
      new MotionIsDecided({ title: MOTION.title }),
    ],
    [
      "counted by hands",
      decideByHands(voted(), MOTION.id, { inFavour: 9, against: 0, abstained: 0 }, 9),
      new OtherBody({ body: "committee" }),
    ],
    [
      "signed before anything was decided",
      signMinutes(voted(), hand("keeper", null, "li")),
      new NothingDecided({ open: 1 }),
    ],
    [
      "signed for somebody else",
      signMinutes(decided().meeting, hand("chair", null, "li")),
      new NotOwnHand({ name: "zhao" }),
    ],
    [
      "signed twice",
      (() => {
        const one = doing(
          decided().meeting,
          signMinutes(decided().meeting, hand("keeper", null, "li")),
        );
        return signMinutes(one, hand("keeper", null, "li"));
      })(),
      new MinutesSigned({ name: "li" }),
    ],
    [
      "of members where households are called",
      membersCame(opened(households), NINE, idsOf("li")),
      new OtherBody({ body: "households" }),
    ],
  ] as ReadonlyArray<[string, Result.Result<unknown, unknown>, unknown]>)(
    "%s is refused",
    (_, result, refusal) => {
      expect(result).toEqual(Result.fail(refusal));
    },
  );

  it("is called off before it begins, and over then", () => {
    const off = doing(called(), callOff(called(), "下雨"));
    expect(standingOf(off)).toMatchObject({ state: "calledOff", calledOff: "下雨" });
    expect(openMeeting(off, LEADERS, TODAY)).toMatchObject({ _tag: "Failure" });
  });
});
