import {
  type CalledHousehold,
  callAssemblies,
  callMeeting,
  castBallots,
  decideMotion,
  hamlets,
  householdCame,
  type MeetingView,
  type MotionView,
  meeting,
  meetings,
  membersCame,
  openMeeting,
  type RequestOf,
  type ResidentRow,
  residents,
} from "@huzhu/contract";
import { MeetingId, MemberId, MotionId, NotThere } from "@huzhu/domain/governance";
import { HamletId, HouseholdId } from "@huzhu/domain/people";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { LI, peopleFor, TODAY, ZHANG } from "../../testing/village.ts";
import { MeetingPage } from "./meeting.svelte.ts";
import { MeetingsPage } from "./meetings.svelte.ts";
import { figuresWords, meetingTitle } from "./words.ts";

const ID = MeetingId.make("k1");
const [QIN, LU] = ["覃志远", "陆秋萍"].map((name, at) => ({
  ...{ id: MemberId.make(`m${at}`), name, constituency: "government" as const, chair: at === 0 },
  ...{ resident: at === 0 ? ZHANG.id : null, there: false },
}));
if (!QIN || !LU) throw new Error("nobody sits");

const MOTION: MotionView = {
  ...{ id: MotionId.make("v1"), title: "买米", text: "买米", about: "text", subject: null },
  ...{ concerns: [], recusals: [], ballots: [], resolution: null, carried: null },
  together: null,
  now: { due: 7, present: 4, recused: 0, quorum: 5, majority: 3 },
};
const VIEW: MeetingView = {
  ...{ id: ID, body: "committee", hamlet: null, date: TODAY, time: "19:30", place: "村委会" },
  ...{ minutes: "1号", state: "open", today: TODAY, leaders: null, calledOff: null, signed: [] },
  ...{ members: [QIN, { ...LU, there: true }], faults: [], households: [], motions: [MOTION] },
};

const opened = async (server: FakeServer, view: MeetingView = VIEW) => {
  server.on(meeting, () => Result.succeed(view));
  const page = new MeetingPage(deskAt(server), ID);
  await page.load();
  return page;
};
const NOTED = Result.succeed({ happened: 1 });

describe("meetings", () => {
  it("are called with what was written of them", async () => {
    const bodies: Array<RequestOf<typeof callMeeting>["body"]> = [];
    const all: Array<RequestOf<typeof callAssemblies>["body"]> = [];
    const server = new FakeServer()
      .on(meetings, () => Result.succeed([]))
      .on(hamlets, () =>
        Result.succeed([{ id: HamletId.make("east"), name: "东寨", households: 3, residents: 9 }]),
      )
      .on(callAssemblies, ({ body }) => {
        all.push(body);
        return Result.succeed({ meetings: [ID] });
      })
      .on(callMeeting, ({ body }) => {
        bodies.push(body);
        return Result.succeed({ meeting: ID });
      });
    const page = new MeetingsPage(deskAt(server), TODAY);
    await page.open();
    await page.begin();
    const { calling } = page;
    expect(calling.body?.motions).toEqual([]);
    const [motion] = calling.motions;
    if (motion) motion.title = " 修路 ";
    calling.called = "hamlet";
    expect(await calling.send()).toBe(ID);
    expect(bodies).toMatchObject([
      {
        call: { body: "households", hamlet: "east", date: TODAY },
        minutes: `${TODAY.slice(0, 4)}年第1号`,
        motions: [{ title: "修路", text: "修路", about: "text" }],
      },
    ]);
    calling.place = " ";
    expect(await calling.send()).toBeNull();
    calling.called = "everyHamlet";
    const [east] = calling.days;
    if (east) east.place = "晒谷场";
    expect(await calling.send()).toBe(ID);
    expect(all).toMatchObject([
      { days: [{ hamlet: "east", date: TODAY, place: "晒谷场" }], motions: [{ title: "修路" }] },
    ]);
  });

  it("are opened by two, and take down who came", async () => {
    const asked: Array<unknown> = [];
    const server = new FakeServer()
      .on(openMeeting, ({ body }) => {
        asked.push(body);
        return NOTED;
      })
      .on(membersCame, ({ body }) => {
        asked.push(body);
        return NOTED;
      });
    const page = await opened(server);
    expect([page.chair, page.keeper]).toEqual(["覃志远", "王主任"]);
    await page.open();
    await page.come(page.away.map(({ id }) => id));
    expect(asked).toEqual([{ chair: "覃志远", keeper: "王主任" }, { members: ["m0"] }]);
  });

  it("take the votes of all who wait at once, count, and tell what stands in the way", async () => {
    const asked: Array<unknown> = [];
    const server = new FakeServer().on(castBallots, ({ body }) => {
      asked.push(body.ballots);
      return NOTED;
    });
    const page = await opened(server);
    page.voting.way = "onPaper";
    page.voting.sheet = "票3";
    await page.voting.castRest(MOTION, "for");
    expect(asked).toEqual([[{ member: "m1", voice: "for", way: "onPaper", sheet: "票3" }]]);
    server.on(castBallots, () => Result.fail(new NotThere({ name: "覃志远" })));
    await page.voting.cast(MOTION, QIN.id, "against");
    expect(page.sentence).toBe("覃志远不在场");
  });

  it("count hands of households, once they are numbers", async () => {
    const asked: Array<unknown> = [];
    const server = new FakeServer().on(decideMotion, ({ body }) => {
      asked.push(body.hands);
      return Result.fail(new NotThere({ name: "1" }));
    });
    const adults = [{ id: LI.id, name: LI.name }];
    const home = { id: HouseholdId.make("h"), number: "12", hamlet: "东寨", adults, came: null };
    const households = [home, { ...home, id: HouseholdId.make("h2"), number: "7", adults: [] }];
    const page = await opened(server, { ...VIEW, body: "households", households });
    page.search = LI.name;
    expect(page.households.map(({ number }) => number)).toEqual(["12"]);
    const { voting } = page;
    await voting.count(MOTION);
    voting.inFavour = "三";
    await voting.count(MOTION);
    voting.inFavour = "３0";
    await voting.count(MOTION);
    expect(asked).toEqual([{ inFavour: 30, against: 0, abstained: 0 }]);
  });

  it("say how far they are from a vote, and which meeting it is", () => {
    expect(figuresWords(MOTION, "人")).toBe("能投票的7人，至少要到5人，现在到了4人，还差1人");
    const ready = { now: { ...MOTION.now, present: 5, due: 6, recused: 1 } };
    expect(figuresWords(ready, "人")).toBe(
      "能投票的6人（1人回避，不算），到了5人，够了；3票同意就通过",
    );
    expect(meetingTitle({ body: "households", hamlet: null })).toBe("全村户代表会议");
  });
});

describe("a card that is scanned at a meeting", () => {
  const people = ({ query }: RequestOf<typeof residents>) => {
    const rows = peopleFor(query.search ?? "");
    return Result.succeed({ rows, total: rows.length, page: 1, pageSize: 50 });
  };
  const home = ({ household: id, householdNumber: number }: ResidentRow): CalledHousehold => ({
    ...{ id, number, hamlet: "上寨", adults: [], came: null },
  });

  it("tells who of the committee came, and that somebody else sits in none", async () => {
    const came: Array<RequestOf<typeof membersCame>["body"]> = [];
    const server = new FakeServer().on(residents, people).on(membersCame, ({ body }) => {
      came.push(body);
      return NOTED;
    });
    const page = await opened(server);
    page.arriving.text = ZHANG.card ?? "";
    await page.arriving.scan();
    expect([came, page.arriving.told]).toEqual([[{ members: ["m0"] }], "✓ 张三到了"]);
    page.arriving.text = LI.card ?? "";
    await page.arriving.scan();
    expect(page.arriving.told).toBe("李四不是委员");
  });

  it("stands for the own household, or for one that kin was asked to stand for", async () => {
    const came: Array<RequestOf<typeof householdCame>["body"]> = [];
    const server = new FakeServer().on(residents, people).on(householdCame, ({ body }) => {
      came.push(body);
      return NOTED;
    });
    const households = [home(ZHANG), home(LI)];
    const page = await opened(server, { ...VIEW, body: "households", members: [], households });
    page.arriving.text = ZHANG.card ?? "";
    await page.arriving.scan();
    page.arriving.standsFor = households[1] ?? null;
    page.arriving.text = ZHANG.card ?? "";
    await page.arriving.scan();
    expect(came).toEqual([
      { household: ZHANG.household, resident: ZHANG.id, how: "card" },
      { household: LI.household, resident: ZHANG.id, how: "card" },
    ]);
    expect(page.arriving).toMatchObject({ told: "✓ 张三到了，代表002号", standsFor: null });
  });
});
