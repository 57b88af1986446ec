import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../governance/staff.ts";
import { HamletId, HouseholdId, ResidentId } from "../people/ids.ts";
import { GoodId } from "../store/ids.ts";
import { addDays } from "../time/add-days.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import {
  type Answer,
  agreeToPraise,
  audienceOf,
  type Campaign,
  type CampaignDraft,
  CampaignId,
  type Doorstep,
  type Doorway,
  effectByHamlet,
  effectOf,
  endCampaign,
  GatheringId,
  holdGathering,
  isOnBoard,
  knock,
  PRAISE_DAYS,
  PraiseId,
  publishPraise,
  signIn,
  startCampaign,
  withdrawPraise,
  writePraise,
} from "./index.ts";

const NOW = Instant.make(Date.UTC(2026, 10, 23, 1, 30));
const TODAY = CalendarDate.make("2026-11-23");
const LI = { id: StaffId.make("li") };
const [EAST, WEST] = [HamletId.make("east"), HamletId.make("west")];
const door = (id: string) => HouseholdId.make(id);
const GIFT = { good: GoodId.make("oil"), pieces: 1 };
const HOME = { atHome: true, eldersAlone: false, since: null, tookPart: true };
const DOORWAYS: ReadonlyArray<Doorway> = [
  { ...HOME, household: door("alone"), hamlet: EAST, eldersAlone: true },
  { ...HOME, household: door("new"), hamlet: WEST, since: addDays(TODAY, -30), tookPart: false },
  { ...HOME, household: door("old"), hamlet: WEST, since: addDays(TODAY, -800) },
  { ...HOME, household: door("empty"), hamlet: EAST, atHome: false, tookPart: false },
];
const DRAFT: CampaignDraft = {
  title: "送油上门",
  message: "讲讲积分怎么用",
  audiences: ["eldersAlone", "notYet"],
  gift: GIFT,
  teams: [{ name: "一队", who: "李干事、王嫂", hamlets: [EAST, WEST] }],
  from: TODAY,
  until: addDays(TODAY, 6),
};
const started = (but: Partial<CampaignDraft> = {}) =>
  startCampaign(CampaignId.make("c"), { ...DRAFT, ...but }, DOORWAYS, LI, NOW);
const campaign = (): Campaign => Result.getOrThrow(started());
const knocked = (household: string, answer: Answer, before: ReadonlyArray<Doorstep> = []) =>
  knock(campaign(), before, { household: door(household), on: TODAY, answer, note: "" }, LI, NOW);
const HEARD: Answer = { _tag: "Welcomed", said: ["howPoints", "likesIt"], gift: true };
const tagOf = (result: Result.Result<unknown, { readonly _tag: string }>) =>
  Result.isFailure(result) ? result.failure._tag : "fine";

describe("an audience", () => {
  it.each([
    { audiences: ["eldersAlone"], found: ["alone"] },
    { audiences: ["newFamilies"], found: ["new"] },
    { audiences: ["notYet"], found: ["new"] },
    { audiences: ["everybody"], found: ["alone", "new", "old"] },
    { audiences: [], found: [] },
  ] as const)("of $audiences is $found, and no empty house", ({ audiences, found }) => {
    const invited = audienceOf(DOORWAYS, audiences, TODAY);
    expect(invited.map(({ household }) => household)).toEqual(found);
  });

  it("tells every reason for which somebody belongs to it", () => {
    const [, fresh] = audienceOf(DOORWAYS, ["eldersAlone", "newFamilies", "notYet"], TODAY);
    expect(fresh?.why).toEqual(["newFamilies", "notYet"]);
  });
});

describe("a campaign", () => {
  it.each([
    { name: "over before it starts", but: { until: addDays(TODAY, -1) }, tag: "CampaignDays" },
    {
      name: "a hamlet without a team",
      but: { teams: [{ ...DRAFT.teams[0], hamlets: [EAST] }] },
      tag: "TeamsDoNotFit",
    },
    {
      name: "two teams for one hamlet",
      but: { teams: [DRAFT.teams[0], DRAFT.teams[0]] },
      tag: "TeamsDoNotFit",
    },
    { name: "a whole village", but: { audiences: ["everybody"] }, tag: "fine" },
  ] as const)("starts or not: $name", ({ but, tag }) => {
    expect(tagOf(started(but))).toBe(tag);
  });

  it("is for nobody where nobody belongs to it", () => {
    expect(tagOf(startCampaign(CampaignId.make("c"), DRAFT, [], LI, NOW))).toBe("NobodyToVisit");
  });

  const before = () => [Result.getOrThrow(knocked("alone", HEARD))];
  it.each([
    { name: "somebody listened", run: () => knocked("alone", HEARD), tag: "fine" },
    {
      name: "again after they listened",
      run: () => knocked("alone", HEARD, before()),
      tag: "WelcomedAlready",
    },
    {
      name: "at a door that is not on the list",
      run: () => knocked("old", HEARD),
      tag: "NotInvited",
    },
    {
      name: "tomorrow",
      run: () =>
        knock(
          campaign(),
          [],
          { household: door("new"), on: addDays(TODAY, 1), answer: HEARD, note: "" },
          LI,
          NOW,
        ),
      tag: "NotDoneYet",
    },
    {
      name: "with a gift where there is none",
      run: () =>
        knock(
          { ...campaign(), gift: null },
          [],
          { household: door("new"), on: TODAY, answer: HEARD, note: "" },
          LI,
          NOW,
        ),
      tag: "NoGiftAlong",
    },
    {
      name: "after it ended",
      run: () =>
        knock(
          Result.getOrThrow(endCampaign(campaign(), "多用方言", LI, NOW)),
          [],
          { household: door("new"), on: TODAY, answer: HEARD, note: "" },
          LI,
          NOW,
        ),
      tag: "CampaignOver",
    },
  ])("takes a knock down or not: $name", ({ run, tag }) => {
    expect(tagOf(run())).toBe(tag);
  });

  it("goes back where nobody was home or somebody declined", () => {
    const away = Result.getOrThrow(knocked("new", { _tag: "Declined" }));
    expect(tagOf(knocked("new", HEARD, [away]))).toBe("fine");
  });

  it("counts who joined within some weeks, who had taken no part before", () => {
    const parts = new Map([
      [
        door("alone"),
        { earned: [addDays(TODAY, 10)], redeemed: [addDays(TODAY, 40)], helping: [] },
      ],
      [door("new"), { earned: [addDays(TODAY, -1)], redeemed: [], helping: [addDays(TODAY, 3)] }],
    ]);
    expect(effectOf(campaign(), before(), parts, 4)).toEqual({
      ...{ invited: 2, welcomed: 1, declined: 0, nobodyHome: 0, open: 1, gifts: 1, weeks: 4 },
      said: [
        { what: "howPoints", times: 1 },
        { what: "likesIt", times: 1 },
      ],
      listened: { newcomers: 1, earned: 1, redeemed: 0, helping: 0, joined: 1 },
      others: { newcomers: 0, earned: 0, redeemed: 0, helping: 0, joined: 0 },
    });
    expect(effectByHamlet(campaign(), before(), parts, 4)).toMatchObject([
      { hamlet: EAST, effect: { invited: 1, welcomed: 1, listened: { joined: 1 } } },
      { hamlet: WEST, effect: { invited: 1, welcomed: 0, open: 1, listened: { joined: 0 } } },
    ]);
  });
});

describe("a gathering", () => {
  const held = holdGathering(
    GatheringId.make("g"),
    { kind: "cleanYard", title: "扫院坝", place: "村口", on: TODAY, about: "年前大扫除" },
    LI,
    NOW,
  );
  const [wei, fang] = [ResidentId.make("wei"), ResidentId.make("fang")];

  it("has every guest once, however often a card is laid", () => {
    const first = Result.getOrThrow(signIn(held, [wei, wei], TODAY));
    expect(first).toMatchObject({ added: 1, already: 1 });
    const second = Result.getOrThrow(signIn(first.gathering, [wei, fang], TODAY));
    expect(second).toMatchObject({ added: 1, already: 1, gathering: { guests: [wei, fang] } });
  });

  it("has no guests before its day", () => {
    expect(tagOf(signIn(held, [wei], addDays(TODAY, -1)))).toBe("NotDoneYet");
  });
});

describe("a praise", () => {
  const written = (line: string) =>
    writePraise(
      PraiseId.make("p"),
      { household: door("alone"), kind: "neighbour", line, why: "常给隔壁送菜" },
      LI,
      NOW,
    );
  const praise = () => Result.getOrThrow(written("常去看隔壁老人"));
  const YES = { who: "户主本人", way: "spoken", on: TODAY } as const;
  const agreed = () => Result.getOrThrow(agreeToPraise(praise(), YES, LI, NOW));
  const published = () => Result.getOrThrow(publishPraise(agreed(), LI, NOW));

  it.each([
    ["全村第一热心", "PraiseRanks"],
    ["最热心的邻居", "PraiseRanks"],
    ["照顾残疾邻居", "PraiseReveals"],
    ["帮低保户挑水", "PraiseReveals"],
    ["常给邻居挑水", "fine"],
  ])("ranks nobody and reveals nothing: %s", (line, tag) => {
    expect(tagOf(written(line))).toBe(tag);
  });

  it("hangs on the board once the family agreed, for a month, until it is taken down", () => {
    expect(tagOf(publishPraise(praise(), LI, NOW))).toBe("PraiseNotAgreed");
    expect(isOnBoard(agreed(), TODAY)).toBe(false);
    expect(isOnBoard(published(), addDays(TODAY, PRAISE_DAYS))).toBe(true);
    expect(isOnBoard(published(), addDays(TODAY, PRAISE_DAYS + 1))).toBe(false);
    const down = Result.getOrThrow(withdrawPraise(published(), "本人不愿意", LI, NOW));
    expect(isOnBoard(down, TODAY)).toBe(false);
  });

  it.each([
    { name: "agreed to twice", run: () => agreeToPraise(agreed(), YES, LI, NOW) },
    { name: "published twice", run: () => publishPraise(published(), LI, NOW) },
    {
      name: "taken down twice",
      run: () =>
        withdrawPraise(Result.getOrThrow(withdrawPraise(praise(), "写错", LI, NOW)), "再", LI, NOW),
    },
  ])("is not $name", ({ run }) => {
    expect(tagOf(run())).toBe("PraiseElsewhere");
  });
});
