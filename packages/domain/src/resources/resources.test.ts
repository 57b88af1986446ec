import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../governance/staff.ts";
import { Fen } from "../money/fen.ts";
import { HamletId } from "../people/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import {
  agree,
  deliver,
  giveUp,
  type Link,
  LinkId,
  match,
  type Need,
  NeedId,
  type Offer,
  OfferId,
  ProjectId,
  receiveShare,
  reportResult,
  shareOfResult,
  stageOf,
  startProject,
  suggest,
  takeNeed,
  takeOffer,
  thank,
} from "./index.ts";

const NOW = Instant.make(Date.UTC(2026, 10, 23, 1, 30));
const TODAY = CalendarDate.make("2026-11-23");
const TOMORROW = CalendarDate.make("2026-11-24");
const LI = { id: StaffId.make("li") };
const EAST = HamletId.make("east");
const BY = { by: LI, on: TODAY, at: NOW };
const fen = (n: number) => Fen.make(n);

const offered = (but: Partial<Offer> = {}): Offer => {
  const rest = { from: "县医院", giver: "hospital", what: "上门体检", quantity: 20 } as const;
  const whenever = { hamlet: null, since: TODAY, until: null, contact: null };
  const draft = { ...rest, ...whenever, kind: "service" } as const;
  const id = OfferId.make("clinic");
  return { ...Result.getOrThrow(takeOffer(id, draft, LI, NOW)), ...but };
};
const needed = (but: Partial<Need> = {}): Need => ({
  ...takeNeed(
    NeedId.make("check-up"),
    { kind: "service", what: "老人体检", quantity: 12, hamlet: EAST, wantedBy: TOMORROW },
    LI,
    NOW,
  ),
  ...but,
});
const tied = (): Link =>
  Result.getOrThrow(
    match(LinkId.make("l"), { offer: offered(), need: needed(), links: [] }, LI, NOW),
  );
const agreed = (): Link => Result.getOrThrow(agree(tied(), "每月一次", BY));
const COME = { outcome: { _tag: "Service", times: 1, people: 15 }, note: "" } as const;
const tagOf = (result: Result.Result<unknown, { readonly _tag: string }>) =>
  Result.isFailure(result) ? result.failure._tag : "fine";

describe("an offer for a need", () => {
  it.each([
    {
      name: "the same kind, in time, enough",
      offer: {},
      need: {},
      fits: ["kind", "inTime", "enough"],
    },
    {
      name: "of that hamlet",
      offer: { hamlet: EAST },
      need: {},
      fits: ["kind", "hamlet", "inTime", "enough"],
    },
    { name: "less than is needed", offer: { quantity: 3 }, need: {}, fits: ["kind", "inTime"] },
    { name: "of another kind", offer: { kind: "goods" }, need: {}, fits: null },
    { name: "for another hamlet", offer: { hamlet: HamletId.make("west") }, need: {}, fits: null },
    { name: "that ended", offer: { until: CalendarDate.make("2026-11-22") }, need: {}, fits: null },
    {
      name: "closed",
      offer: { closed: { why: "满了", by: LI.id, at: NOW } },
      need: {},
      fits: null,
    },
  ] as const)("is suggested or not: $name", ({ offer, need, fits }) => {
    const open = { offers: [offered(offer)], needs: [needed(need)], links: [] };
    expect(suggest(open, TODAY).map((one) => one.fits)).toEqual(fits === null ? [] : [fits]);
  });

  it("is not suggested for what is tied already, and the better fit comes first", () => {
    const better = offered({ id: OfferId.make("near"), hamlet: EAST });
    const open = { offers: [offered(), better], needs: [needed()], links: [] };
    expect(suggest(open, TODAY).map(({ offer }) => offer)).toEqual(["near", "clinic"]);
    expect(suggest({ ...open, links: [tied()] }, TODAY)).toEqual([]);
    const dropped = Result.getOrThrow(giveUp(tied(), "来不了", BY));
    expect(suggest({ ...open, links: [dropped] }, TODAY)).toHaveLength(2);
  });

  it("is not taken down when it ends before it starts", () => {
    const draft = { ...offered(), since: TOMORROW, until: TODAY };
    expect(tagOf(takeOffer(draft.id, draft, LI, NOW))).toBe("OfferEndsBeforeStart");
  });
});

describe("a link", () => {
  it("goes from match to thanks, each step dated and by somebody", () => {
    const came = Result.getOrThrow(deliver(agreed(), COME, BY));
    const done = Result.getOrThrow(thank(came, "送了锦旗", BY));
    expect(done.steps.map(({ _tag }) => _tag)).toEqual([
      "Matched",
      "Agreed",
      "Delivered",
      "Thanked",
    ]);
    expect(done.steps.every(({ by, on }) => by === LI.id && on === TODAY)).toBe(true);
  });

  it.each([
    {
      name: "two of different kinds",
      run: () =>
        match(
          LinkId.make("x"),
          { offer: offered({ kind: "money" }), need: needed(), links: [] },
          LI,
          NOW,
        ),
      tag: "KindsDiffer",
    },
    {
      name: "the same two twice",
      run: () =>
        match(LinkId.make("x"), { offer: offered(), need: needed(), links: [tied()] }, LI, NOW),
      tag: "MatchedAlready",
    },
    {
      name: "what was closed",
      run: () =>
        match(
          LinkId.make("x"),
          {
            offer: offered(),
            need: needed({ closed: { why: "有了", by: LI.id, at: NOW } }),
            links: [],
          },
          LI,
          NOW,
        ),
      tag: "ResourceClosed",
    },
    {
      name: "delivered before it was agreed",
      run: () => deliver(tied(), COME, BY),
      tag: "LinkElsewhere",
    },
    { name: "thanked before it came", run: () => thank(agreed(), "信", BY), tag: "LinkElsewhere" },
    {
      name: "delivered tomorrow",
      run: () => deliver(agreed(), COME, { ...BY, on: TOMORROW }),
      tag: "NotDoneYet",
    },
    {
      name: "money where a doctor was agreed",
      run: () =>
        deliver(agreed(), { outcome: { _tag: "Money", fen: fen(1), into: null }, note: "" }, BY),
      tag: "OtherKindCame",
    },
    {
      name: "given up after it came",
      run: () => giveUp(Result.getOrThrow(deliver(agreed(), COME, BY)), "不要", BY),
      tag: "LinkElsewhere",
    },
  ])("is refused: $name", ({ run, tag }) => {
    expect(tagOf(run())).toBe(tag);
  });

  it("stands where its last step is", () => {
    expect(stageOf(agreed())).toBe("Agreed");
  });
});

describe("a project's share", () => {
  const project = startProject(ProjectId.make("guesthouse"), {
    ...{ title: "民宿", partner: "合作社", paper: "协议1号" },
    ...{ shareOf: "profit", permille: 200, since: TODAY },
  });

  it.each([
    { name: "20 % of profit", result: 12_345_678, permille: 200, share: 2_469_135 },
    { name: "30 % of last year's surplus", result: 5_000_001, permille: 300, share: 1_500_000 },
    { name: "12.5 %", result: 1_000, permille: 125, share: 125 },
  ])("is exact to the fen, never more than agreed: $name", ({ result, permille, share }) => {
    expect(shareOfResult(fen(result), permille)).toBe(share);
  });

  it("is expected once the result is known, and comes in parts up to it", () => {
    const told = Result.getOrThrow(reportResult(project, { year: 2025, result: fen(100_000) }));
    const half = Result.getOrThrow(
      receiveShare(told, { year: 2025, fen: fen(15_000), on: TODAY, into: null }),
    );
    expect(half.years).toEqual([
      {
        year: 2025,
        result: 100_000,
        expected: 20_000,
        received: [{ on: TODAY, fen: 15_000, into: null }],
      },
    ]);
    const more = receiveShare(half, { year: 2025, fen: fen(5_001), on: TODAY, into: null });
    expect(more).toMatchObject({
      failure: { _tag: "AboveExpectedShare", expected: 20_000, received: 15_000, fen: 5_001 },
    });
    expect(tagOf(receiveShare(half, { year: 2024, fen: fen(1), on: TODAY, into: null }))).toBe(
      "NoResultYet",
    );
    expect(tagOf(reportResult(half, { year: 2025, result: fen(50_000) }))).toBe("LessThanReceived");
  });
});
