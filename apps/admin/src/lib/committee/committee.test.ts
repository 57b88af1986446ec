import {
  type CommitteeView,
  committee,
  endTerm,
  type MemberRow,
  nameChair,
  replaceMember,
  seatMember,
} from "@huzhu/contract";
import { MemberId } from "@huzhu/domain/governance";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { LI, TODAY } from "../../testing/village.ts";
import { CommitteePage } from "./committee.svelte.ts";

const LAST = CalendarDate.make("2099-12-31");
const memberOf = (name: string, but: Partial<MemberRow> = {}): MemberRow => ({
  ...{ id: MemberId.make("m"), name, constituency: "villagers", resident: null, household: null },
  ...{ staff: null, chair: false, from: TODAY, until: LAST, hamlet: null },
  ...but,
});
const CHAIR = memberOf("覃志远", {
  id: MemberId.make("c"),
  constituency: "government",
  chair: true,
});
const ENDED = memberOf("韦老师", {
  ...{ id: MemberId.make("e"), from: CalendarDate.make("2020-01-01") },
  until: CalendarDate.make("2020-12-31"),
});

const VIEW: CommitteeView = {
  ...{ today: TODAY, members: [ENDED, CHAIR, memberOf("林小满")], ending: [] },
  faults: [{ _tag: "SideMissing", constituency: "social" }],
};

const opened = async (server: FakeServer) => {
  server.on(committee, () => Result.succeed(VIEW));
  const page = new CommitteePage(deskAt(server), TODAY);
  await page.open();
  return page;
};

describe("the committee", () => {
  it("shows the four sides, who leads, how many have to come and what is missing", async () => {
    const page = await opened(new FakeServer());
    expect(page.sides.map(({ seated }) => seated.length)).toEqual([1, 0, 1, 0]);
    expect([page.chair, page.quorum]).toEqual(["覃志远", 2]);
    expect(page.faults).toEqual(["社会力量这一方还没有委员"]);
    expect(page.past).toEqual([ENDED]);
  });

  it("seats somebody of the village or from elsewhere, for three years", async () => {
    const bodies: Array<unknown> = [];
    const server = new FakeServer().on(seatMember, ({ body }) => {
      bodies.push(body);
      return Result.succeed({ member: MemberId.make("n") });
    });
    const page = await opened(server);
    const { seating } = page;
    seating.begin({ kind: "seat", constituency: "social" });
    expect(seating.ready).toBe(false);
    seating.name = " 陆秋萍 ";
    seating.chair = true;
    await seating.send();
    expect(page.done).toBe("陆秋萍成了委员");
    seating.begin({ kind: "seat", constituency: "villagers" });
    await seating.choice.pick(LI);
    seating.until = LAST;
    await seating.send();
    const from = { from: TODAY };
    expect(bodies).toMatchObject([
      { who: { name: "陆秋萍" }, constituency: "social", chair: true, ...from },
      { who: { resident: LI.id }, constituency: "villagers", chair: false, until: LAST },
    ]);
  });

  it("replaces somebody, ends a term, and lets another one lead", async () => {
    const asked: Array<unknown> = [];
    const done = Result.succeed({ member: MemberId.make("n") });
    const note = (request: { readonly params: object; readonly body: object }) => {
      asked.push({ ...request.params, ...request.body });
      return done;
    };
    const server = new FakeServer().on(replaceMember, note).on(endTerm, note).on(nameChair, note);
    const page = await opened(server);
    const { seating } = page;
    seating.begin({ kind: "replace", member: CHAIR });
    seating.name = "陆秋萍";
    await seating.send();
    expect(asked).toEqual([]);
    seating.why = "调走了";
    await seating.send();
    seating.begin({ kind: "end", member: CHAIR });
    seating.why = "退休";
    await seating.send();
    expect(page.done).toContain("覃志远任期到");
    seating.begin({ kind: "chair", member: CHAIR });
    await seating.send();
    const to = { member: "c" };
    expect(asked).toEqual([
      { ...to, who: { name: "陆秋萍" }, from: TODAY, why: "调走了" },
      { ...to, last: TODAY, why: "退休" },
      { ...to, from: TODAY },
    ]);
  });
});
