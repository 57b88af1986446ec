import {
  agreeToPraise,
  campaign,
  campaigns,
  doorways,
  endCampaign,
  type GoodRow,
  gatherings,
  hamlets,
  holdGathering,
  knockAtDoor,
  movements,
  praises,
  publishPraise,
  type RequestOf,
  residents,
  signIn,
  startCampaign,
  withdrawPraise,
  writePraise,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { type Answer, CampaignId, type PraiseId } from "@huzhu/domain/outreach";
import { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";
import { shelve } from "../testing/till.ts";

const TODAY = localDate(NOW);
const TOMORROW = addDays(TODAY, 1);
const HEARD: Answer = { _tag: "Welcomed", said: ["howPoints"], gift: true };

type CampaignDraft = RequestOf<typeof startCampaign>["body"]["campaign"];

onEveryEngine("outreach", (engine) => {
  let house: House;
  let oil: GoodRow;
  let teams: CampaignDraft["teams"];
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    oil = await shelve(house, { price: 65, pieces: 2 });
    const [first, ...rest] = await answered((await house.as("cadre")).call(hamlets, {}));
    if (!first) throw new Error("The village has no hamlets.");
    const all = [first.id, ...rest.map(({ id }) => id)] as const;
    teams = [{ name: "一队", who: "李干事、王嫂", hamlets: all }];
  });

  const starting = async (but: Partial<CampaignDraft> = {}) => {
    const told = {
      title: "送油上门",
      message: "讲讲积分怎么用",
      audiences: ["everybody"],
    } as const;
    const days = { from: TODAY, until: addDays(TODAY, 6) };
    const draft = { ...told, ...days, gift: { good: oil.id, pieces: 1 }, teams, ...but };
    return (await house.as("cadre")).call(startCampaign, {
      body: { campaign: draft },
      ...attempt(),
    });
  };
  const seen = async (id: CampaignId) =>
    answered((await house.as("cadre")).call(campaign, { params: { campaign: id }, query: {} }));
  const started = async (but: Partial<CampaignDraft> = {}) => {
    const { campaign: id } = await answered(starting(but));
    const { doors } = await seen(id);
    const [one, two, three] = doors.map(({ household }) => household);
    if (!one || !two || !three) throw new Error("Too few doors.");
    return { id, doors: [one, two, three] as const };
  };
  const knocking = async (
    id: CampaignId,
    household: HouseholdId,
    answer: Answer,
    { on = TODAY, note = "" } = {},
  ) =>
    (await house.as("cadre")).call(knockAtDoor, {
      ...{ params: { campaign: id }, body: { household, on, answer, note } },
      ...attempt(),
    });

  it("tells how many it would be before it starts, and starts for exactly those", async () => {
    const groups = await answered((await house.as("cadre")).call(doorways, {}));
    const alone = groups.filter(({ why }) => why.includes("eldersAlone"));
    const expected = alone.reduce((sum, { households }) => sum + households, 0);
    expect(expected).toBeGreaterThan(0);
    const { id } = await started({ audiences: ["eldersAlone"] });
    const { doors, campaign: row } = await seen(id);
    expect([doors.length, row.invited]).toEqual([expected, expected]);
    expect(doors.every(({ team, hamletName }) => team === "一队" && hamletName !== "")).toBe(true);
  });

  it("goes from door to door, hands out gifts from the stock, and counts what came of it", async () => {
    const cadre = await house.as("cadre");
    const { id, doors } = await started();
    await answered(knocking(id, doors[0], HEARD, { note: "想有人陪着去赶场" }));
    await answered(knocking(id, doors[1], { _tag: "NobodyHome" }));
    await answered(knocking(id, doors[2], { _tag: "Declined" }));
    const view = await seen(id);
    expect(view.doors[0]?.last).toMatchObject({ answer: HEARD, note: "想有人陪着去赶场" });
    expect(view.effect).toMatchObject({ welcomed: 1, nobodyHome: 1, declined: 1, gifts: 1 });
    const ofHamlets = view.hamlets.reduce((sum, { effect }) => sum + effect.invited, 0);
    expect(ofHamlets).toBe(view.effect.invited);
    const [movement] = await answered(cadre.call(movements, { params: { good: oil.id } }));
    expect(movement).toMatchObject({ kind: "gift", pieces: -1, onHand: 1, note: "送油上门" });
    const body = { lessons: "多用方言讲" };
    await answered(cadre.call(endCampaign, { params: { campaign: id }, body, ...attempt() }));
    expect(await refused(knocking(id, doors[1], HEARD))).toMatchObject({ tag: "CampaignOver" });
    const [row] = await answered(cadre.call(campaigns, {}));
    expect(row).toMatchObject({
      reached: 3,
      welcomed: 1,
      gifts: 1,
      end: { lessons: "多用方言讲" },
    });
    await expectSound(house);
  });

  it("counts a knock that is sent twice once", async () => {
    const cadre = await house.as("cadre");
    const { id, doors } = await started({ gift: null });
    const answer: Answer = { _tag: "NobodyHome" };
    const body = { household: doors[0], on: TODAY, answer, note: "" };
    const request = { params: { campaign: id }, body, ...attempt() };
    await answered(cadre.call(knockAtDoor, request));
    await answered(cadre.call(knockAtDoor, request));
    expect((await seen(id)).doors[0]?.knocks).toBe(1);
  });

  it.each([
    {
      name: "a campaign that is over before it starts",
      run: () => starting({ until: addDays(TODAY, -1) }),
      tag: "CampaignDays",
    },
    {
      name: "two teams at one door",
      run: () => starting({ teams: [teams[0], teams[0]] }),
      tag: "TeamsDoNotFit",
    },
    {
      name: "a campaign for nobody",
      run: () => starting({ audiences: ["newFamilies"] }),
      tag: "NobodyToVisit",
    },
    {
      name: "a knock at a door that is not on its list",
      run: async () => knocking((await started()).id, HouseholdId.make("none"), HEARD),
      tag: "NotInvited",
    },
    {
      name: "a knock tomorrow",
      run: async () => {
        const { id, doors } = await started();
        return knocking(id, doors[0], HEARD, { on: TOMORROW });
      },
      tag: "NotDoneYet",
    },
    {
      name: "a gift where there is none along",
      run: async () => {
        const { id, doors } = await started({ gift: null });
        return knocking(id, doors[0], HEARD);
      },
      tag: "NoGiftAlong",
    },
    {
      name: "a second visit where somebody listened",
      run: async () => {
        const { id, doors } = await started();
        await answered(knocking(id, doors[0], { ...HEARD, gift: false }));
        return knocking(id, doors[0], HEARD);
      },
      tag: "WelcomedAlready",
    },
    {
      name: "a gift of more than is on the shelf",
      run: async () => {
        const { id, doors } = await started({ gift: { good: oil.id, pieces: 20 } });
        return knocking(id, doors[0], HEARD);
      },
      tag: "OutOfStock",
    },
    {
      name: "a campaign that is not there",
      run: () => knocking(CampaignId.make("none"), HouseholdId.make("none"), HEARD),
      tag: "NotFound",
    },
  ])("refuses $name", async ({ run, tag }) => {
    expect(await refused(run())).toMatchObject({ tag });
  });

  it("is not for whoever keeps the store alone", async () => {
    const keeper = await house.as("keeper");
    expect(await refused(keeper.call(campaigns, {}))).toMatchObject({ tag: "NotAllowed" });
  });

  it("writes down who came to a gathering, each once", async () => {
    const cadre = await house.as("cadre");
    const draft = {
      kind: "cleanYard" as const,
      title: "扫院坝",
      place: "村口",
      about: "年前大扫除",
    };
    const holding = (on = TODAY) =>
      answered(cadre.call(holdGathering, { body: { gathering: { ...draft, on } }, ...attempt() }));
    const held = await holding();
    const { rows } = await answered(cadre.call(residents, { query: {} }));
    const [first, second] = rows.map(({ id }) => id);
    if (!first || !second) throw new Error("The village has nobody.");
    const signing = (...came: readonly [ResidentId, ...ReadonlyArray<ResidentId>]) =>
      cadre.call(signIn, { params: held, body: { came }, ...attempt() });
    expect(await answered(signing(first))).toEqual({ added: 1, already: 0 });
    expect(await answered(signing(first, second))).toEqual({ added: 1, already: 1 });
    expect(await refused(signing(ResidentId.make("none")))).toMatchObject({ tag: "NotFound" });
    const [row] = await answered(cadre.call(gatherings, {}));
    expect(row?.guests.map(({ id }) => id)).toEqual([first, second]);
    const later = await holding(TOMORROW);
    const early = { params: later, body: { came: [first] as const }, ...attempt() };
    expect(await refused(cadre.call(signIn, early))).toMatchObject({ tag: "NotDoneYet" });
  });

  it("praises a family only with its yes, ranks nobody, and takes it down again", async () => {
    const cadre = await house.as("cadre");
    const [home] = (await answered(cadre.call(residents, { query: {} }))).rows;
    if (!home) throw new Error("The village has nobody.");
    const { household } = home;
    const writing = (line: string) =>
      cadre.call(writePraise, {
        body: { praise: { household, kind: "neighbour", line, why: "挑了一个冬天" } },
        ...attempt(),
      });
    expect(await refused(writing("全村第一热心"))).toMatchObject({ tag: "PraiseRanks" });
    expect(await refused(writing("帮低保户挑水"))).toMatchObject({ tag: "PraiseReveals" });
    const { praise } = await answered(writing("常给邻居挑水"));
    const params: { readonly praise: PraiseId } = { praise };
    const publishing = () => cadre.call(publishPraise, { params, ...attempt() });
    expect(await refused(publishing())).toMatchObject({ tag: "PraiseNotAgreed" });
    const yes = { who: "户主本人", way: "spoken" as const, on: TODAY };
    await answered(cadre.call(agreeToPraise, { params, body: yes, ...attempt() }));
    await answered(publishing());
    const own = async () => (await answered(cadre.call(praises, {})))[0];
    expect(await own()).toMatchObject({ onBoard: true, line: "常给邻居挑水" });
    const body = { why: "本人不愿意" };
    await answered(cadre.call(withdrawPraise, { params, body, ...attempt() }));
    expect(await own()).toMatchObject({ onBoard: false });
    expect(await refused(publishing())).toMatchObject({ tag: "PraiseElsewhere" });
  });
});
