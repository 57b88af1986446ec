import {
  callMeeting,
  callOff,
  decideMotion,
  declareInterest,
  meetings,
  memberLeft,
  membersCame,
  openMeeting,
  putMotion,
  type ResidentRow,
  signMinutes,
  takeBallotBack,
  tieKin,
} from "@huzhu/contract";
import { resolutions } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import {
  type MeetingId,
  type MemberId,
  MotionId,
  type SpokenMotion,
} from "@huzhu/domain/governance";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { neighbours, type Seated, seatSeven, seen, voting } from "../testing/committee.ts";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

const TODAY = localDate(NOW);
const CALL = {
  body: "committee",
  hamlet: null,
  date: TODAY,
  time: "19:30",
  place: "村委会",
} as const;

const motionOf = (title: string, but: Partial<SpokenMotion> = {}): SpokenMotion => ({
  ...{ title, text: `${title}，照大家说的办。`, about: "text", subject: null, concerns: [] },
  ...but,
});

onEveryEngine("meetings of the committee", (engine) => {
  let house: House;
  let people: ReadonlyArray<ResidentRow>;
  let seven: ReadonlyArray<Seated>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    people = await neighbours(house);
    seven = await seatSeven(house, people);
  });

  let many = 0;
  const called = async (...motions: ReadonlyArray<SpokenMotion>): Promise<MeetingId> => {
    const cadre = await house.as("cadre");
    many += 1;
    const body = { call: CALL, minutes: `资金管委会2026年第${many}号`, motions };
    return (await answered(cadre.call(callMeeting, { body, ...attempt() }))).meeting;
  };
  const ids = (...at: ReadonlyArray<number>): readonly [MemberId, ...Array<MemberId>] => {
    const [first, ...others] = at.flatMap((one) => seven[one]?.id ?? []);
    if (!first) throw new Error("nobody sits there");
    return [first, ...others];
  };
  const EVERYBODY = [0, 1, 2, 3, 4, 5, 6];
  const opened = async (meeting: MeetingId, ...came: ReadonlyArray<number>): Promise<void> => {
    const cadre = await house.as("cadre");
    const params = { meeting };
    const body = { chair: "覃志远", keeper: "李会计" };
    await answered(cadre.call(openMeeting, { params, body, ...attempt() }));
    const there = { members: ids(...came) };
    await answered(cadre.call(membersCame, { params, body: there, ...attempt() }));
  };
  const motionIn = async (meeting: MeetingId, at = 0): Promise<MotionId> => {
    const motion = (await seen(house, meeting)).motions[at];
    if (!motion) throw new Error("the meeting has no such motion");
    return motion.id;
  };
  const counting = async (params: { meeting: MeetingId; motion: MotionId }) =>
    (await house.as("cadre")).call(decideMotion, { params, body: { hands: null }, ...attempt() });
  const homeOf = (at: number) => {
    const home = seven[at]?.person?.household;
    if (!home) throw new Error("this member lives elsewhere");
    return home;
  };

  it("is called, held, voted on and signed, with the figures of that moment", async () => {
    const cadre = await house.as("cadre");
    const meeting = await called(motionOf("买二十袋米"), motionOf("修路灯"));
    await opened(meeting, ...EVERYBODY);
    const [first, second] = [await motionIn(meeting), await motionIn(meeting, 1)];
    const one = { meeting, motion: first };
    await answered(voting(house, one, ids(0, 1, 2, 3), "for"));
    await answered(voting(house, one, ids(4, 5), "against"));
    expect(await refused(counting(one))).toMatchObject({
      ...{ status: 422, sentence: "还有人没有投票：林小满" },
    });
    await answered(voting(house, one, ids(6), "abstain"));
    const back = { params: { ...one, member: ids(5)[0] }, body: { why: "看错了" }, ...attempt() };
    const taken = await answered(cadre.call(takeBallotBack, back));
    expect(await answered(cadre.call(takeBallotBack, back))).toEqual(taken);
    await answered(voting(house, one, ids(5), "for"));
    const figures = { due: 7, present: 7, inFavour: 5, against: 1, abstained: 1, recused: 0 };
    expect(await answered(counting(one))).toMatchObject({ carried: true, resolution: figures });
    expect(await refused(counting(one))).toMatchObject({ status: 409, tag: "MotionIsDecided" });

    // Two go: five of seven are still two thirds, one more would be too many.
    for (const member of ids(0, 1)) {
      await answered(cadre.call(memberLeft, { params: { meeting, member }, ...attempt() }));
    }
    const other = { meeting, motion: second };
    expect((await seen(house, meeting)).motions[1]?.now).toEqual({
      ...{ due: 7, present: 5, recused: 0, quorum: 5, majority: 3 },
    });
    await answered(voting(house, other, ids(2, 3, 4, 5, 6), "against"));
    expect(await answered(counting(other))).toMatchObject({ carried: false });

    const signing = (as: "chair" | "keeper", sheet: string | null) =>
      cadre.call(signMinutes, { params: { meeting }, body: { as, sheet }, ...attempt() });
    expect(await refused(signing("chair", null))).toMatchObject({ status: 403, tag: "NotOwnHand" });
    await answered(signing("chair", "记录1号"));
    await answered(signing("keeper", "记录1号"));
    expect(await seen(house, meeting)).toMatchObject({ state: "closed", signed: [{}, {}] });
    expect(await refused(signing("keeper", "记录1号"))).toMatchObject({ status: 409 });
    const kept = await house.db.read(house.village, (tx) => resolutions.ofMeeting(tx, meeting));
    expect(kept.map(({ carried }) => carried).toSorted()).toEqual([false, true]);
    await expectSound(house);
  });

  it("lets own household, kin and whoever declares an interest keep out of it, and says why", async () => {
    const cadre = await house.as("cadre");
    const uncle = people[9];
    if (!uncle) throw new Error("the village has too few households");
    const kin = { other: uncle.household, tie: "叔侄" };
    await answered(
      cadre.call(tieKin, { params: { household: homeOf(4) }, body: kin, ...attempt() }),
    );
    const meeting = await called(
      motionOf("给两户发奖", { concerns: [homeOf(3), uncle.household] }),
    );
    await opened(meeting, ...EVERYBODY);
    const motion = await motionIn(meeting);
    const declared = { member: ids(6)[0], why: "这家超市是我开的" };
    const params = { meeting, motion };
    await answered(cadre.call(declareInterest, { params, body: declared, ...attempt() }));
    const [view] = (await seen(house, meeting)).motions;
    expect(view?.now).toMatchObject({ due: 4, present: 4, recused: 3, quorum: 3 });
    expect(view?.recusals.map(({ name, reasons }) => [name, ...reasons])).toEqual([
      [seven[3]?.person?.name, "这件事涉及本人家"],
      [seven[4]?.person?.name, "两家登记为亲属：叔侄"],
      ["林小满", "申明：这家超市是我开的"],
    ]);
    expect(await refused(voting(house, params, ids(4), "for"))).toMatchObject({
      ...{ status: 403, tag: "RecusedVoted" },
    });
    await answered(voting(house, params, ids(0, 1, 2, 5), "for"));
    const figures = { due: 4, present: 4, inFavour: 4, recused: 3 };
    expect(await answered(counting(params))).toMatchObject({ carried: true, resolution: figures });
    await expectSound(house);
  });

  it("refuses one side alone, too few, who is not there, and what is put twice", async () => {
    const cadre = await house.as("cadre");
    const meeting = await called(motionOf("加一万"));
    const budget = { ...motionOf("加两万"), about: "budget", subject: "goods" };
    expect(await send(cadre, putMotion, { params: [meeting], body: budget })).toMatchObject({
      status: 400,
    });
    const params = { meeting, motion: await motionIn(meeting) };
    expect(await refused(voting(house, params, ids(0), "for"))).toMatchObject({
      ...{ status: 409, sentence: "会议还没有开始，先点“开会”" },
    });
    await opened(meeting, 0, 1, 2, 3);
    expect(await refused(voting(house, params, ids(5), "for"))).toMatchObject({ tag: "NotThere" });
    await answered(voting(house, params, ids(0, 1, 2, 3), "for"));
    expect(await refused(counting(params))).toMatchObject({
      ...{ tag: "CommitteeQuorumMissed" },
      sentence: "到会不够，现在不能表决：能投票的有7人，至少要到5人，到了4人",
    });
    const strange = { meeting, motion: MotionId.make("none") };
    expect(await refused(counting(strange))).toMatchObject({ status: 404, tag: "NoSuchMotion" });
  });

  it("is typed in the day after, and not before its day", async () => {
    const cadre = await house.as("cadre");
    const tomorrow = { ...CALL, date: addDays(TODAY, 1) };
    const body = { call: tomorrow, minutes: "明天的会", motions: [motionOf("修水渠")] };
    const calling = { body, ...attempt() };
    const answer = await answered(cadre.call(callMeeting, calling));
    expect(await answered(cadre.call(callMeeting, calling))).toEqual(answer);
    const params = { meeting: answer.meeting };
    const leaders = { chair: "覃志远", keeper: "李会计" };
    const opening = () => cadre.call(openMeeting, { params, body: leaders, ...attempt() });
    expect(await refused(opening())).toMatchObject({ tag: "MeetingNotYet" });
    const late = { ...body, call: { ...CALL, date: addDays(TODAY, -1) } };
    expect(await refused(cadre.call(callMeeting, { body: late, ...attempt() }))).toMatchObject({
      ...{ status: 422, tag: "MeetingTooLate" },
    });
    const why = { body: { why: "下大雨" }, ...attempt() };
    await answered(cadre.call(callOff, { params, ...why }));
    expect(await refused(opening())).toMatchObject({ status: 409, tag: "MeetingElsewhere" });
    const rows = await answered(cadre.call(meetings, {}));
    expect(rows[0]).toMatchObject({ id: answer.meeting, state: "calledOff" });
  });

  it("is kept by cadres, and takes only what it can read", async () => {
    const keeper = await house.as("keeper");
    expect(await refused(keeper.call(meetings, {}))).toMatchObject({ status: 403 });
    const cadre = await house.as("cadre");
    const call = { ...CALL, time: "25:00" };
    const sent = await send(cadre, callMeeting, { body: { call, minutes: "1", motions: [] } });
    expect(sent).toMatchObject({ status: 400, error: { tag: "Malformed" } });
    const none = { meeting: "none" as MeetingId };
    const body = { chair: "甲", keeper: "乙" };
    expect(
      await refused(cadre.call(openMeeting, { params: none, body, ...attempt() })),
    ).toMatchObject({ status: 404 });
  });
});
