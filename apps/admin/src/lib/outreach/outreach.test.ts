import {
  campaign,
  doorways,
  endCampaign,
  gatherings,
  goods,
  type HouseholdRow,
  households,
  knockAtDoor,
  praises,
  publishPraise,
  residents,
  signIn,
  startCampaign,
  withdrawPraise,
  writePraise,
} from "@huzhu/contract";
import { PraiseId } from "@huzhu/domain/outreach";
import { Points } from "@huzhu/domain/points";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import {
  CAMPAIGN,
  CAMPAIGN_ID,
  CLEANING,
  DOORWAYS,
  EAST,
  PRAISE,
  SOAP,
  WEST,
} from "../../testing/outreach.ts";
import { LI, peopleFor, TODAY, ZHANG } from "../../testing/village.ts";
import { CampaignPage } from "./campaign.svelte.ts";
import { GatheringsPage } from "./gatherings.svelte.ts";
import { PraisesPage } from "./praises.svelte.ts";
import { Starting } from "./starting.svelte.ts";

const found = <Row>(rows: ReadonlyArray<Row>) => ({
  ...{ rows, total: rows.length, page: 1, pageSize: 50 },
});
const HOME: HouseholdRow = {
  ...{ id: ZHANG.household, number: "001", hamlet: "上寨", head: ZHANG.name },
  ...{ members: 2, elders: 1, balance: Points.make(0) },
};

const served = () =>
  new FakeServer()
    .on(doorways, () => Result.succeed(DOORWAYS))
    .on(goods, () => Result.succeed([SOAP]))
    .on(startCampaign, () => Result.succeed({ campaign: CAMPAIGN_ID }))
    .on(campaign, () => Result.succeed(CAMPAIGN))
    .on(knockAtDoor, () => Result.succeed({ campaign: CAMPAIGN_ID }))
    .on(endCampaign, () => Result.succeed({ campaign: CAMPAIGN_ID }))
    .on(gatherings, () => Result.succeed([CLEANING]))
    .on(residents, ({ query: { search = "" } }) => Result.succeed(found(peopleFor(search))))
    .on(signIn, ({ body }) => {
      const already = body.came.filter((id) => id === LI.id).length;
      return Result.succeed({ added: body.came.length - already, already });
    })
    .on(praises, () =>
      Result.succeed([PRAISE, { ...PRAISE, id: PraiseId.make("q"), onBoard: true }]),
    )
    .on(households, () => Result.succeed(found([HOME])))
    .on(writePraise, () => Result.succeed({ praise: PRAISE.id }))
    .on(publishPraise, () => Result.succeed({ praise: PRAISE.id }))
    .on(withdrawPraise, () => Result.succeed({ praise: PRAISE.id }));

describe("starting a campaign", () => {
  const opened = async () => {
    const starting = new Starting(deskAt(served()), TODAY);
    await starting.open();
    return starting;
  };

  it("counts each household once, however many reasons there are to go there", async () => {
    const starting = await opened();
    expect([starting.countOf("notYet"), starting.households]).toEqual([5, 5]);
    starting.toggle("eldersAlone");
    expect(starting.households).toBe(9);
    expect(starting.hamlets.map(({ name, households }) => [name, households])).toEqual([
      ["上寨", 6],
      ["下寨", 3],
    ]);
  });

  it("says how many gifts are missing", async () => {
    const starting = await opened();
    starting.good = SOAP.id;
    expect(starting.short).toBeNull();
    starting.pieces = "2";
    expect(starting.short).toBe("要送到每一户，还差5块");
  });

  it("sends every hamlet exactly one team, and no team that goes nowhere", async () => {
    const starting = await opened();
    Object.assign(starting, { title: "送皂上门", message: "讲积分" });
    expect(starting.draft).toBeNull();
    starting.change(0, { who: "李干事" });
    starting.addTeam();
    expect(starting.draft?.teams).toEqual([{ name: "一队", who: "李干事", hamlets: [EAST, WEST] }]);
    starting.assign(WEST, 1);
    expect(starting.draft).toBeNull();
    starting.change(1, { who: "王嫂" });
    expect(starting.draft?.teams.map(({ name, hamlets }) => [name, hamlets])).toEqual([
      ["一队", [EAST]],
      ["二队", [WEST]],
    ]);
    expect(await starting.send()).toBe(CAMPAIGN_ID);
  });
});

describe("a campaign", () => {
  const opened = async () => {
    const page = new CampaignPage(deskAt(served()), CAMPAIGN_ID, TODAY);
    await page.load();
    return page;
  };

  it("shows first where somebody still has to go, and prints nothing else", async () => {
    const page = await opened();
    const open = ["new", "away"];
    expect(page.doors.shown.map(({ number }) => number)).toEqual(open);
    expect(page.sheets.map(({ doors }) => doors.map(({ number }) => number))).toEqual([open]);
    page.shown = "all";
    expect(page.doors.shown).toHaveLength(4);
  });

  it("takes a knock down with the day of the one before", async () => {
    const page = await opened();
    const { knocking } = page;
    const [first, second] = page.doors.shown;
    if (!first || !second) throw new Error("There are no doors.");
    knocking.begin(first, true);
    knocking.toggle("howPoints");
    knocking.on = addDays(TODAY, -1);
    expect(knocking.given?.answer).toEqual({ _tag: "Welcomed", said: ["howPoints"], gift: true });
    await knocking.send();
    expect(page.done).toBe("new户记下了");
    knocking.begin(second, false);
    knocking.tag = "NobodyHome";
    expect(knocking.given).toMatchObject({
      on: addDays(TODAY, -1),
      answer: { _tag: "NobodyHome" },
      note: "",
    });
  });

  it("ends with what is to be done better", async () => {
    const page = await opened();
    page.ending = true;
    await page.end();
    expect(page.ending).toBe(true);
    page.lessons = "多用方言讲";
    await page.end();
    expect([page.ending, page.done]).toEqual([false, "这次入户宣传结束了"]);
  });
});

describe("a gathering", () => {
  it("takes card after card, and says who was written down before", async () => {
    const page = new GatheringsPage(deskAt(served()), TODAY);
    await page.load();
    page.guestsOf(CLEANING);
    expect(page.open?.guests).toHaveLength(1);
    for (const [card, done] of [
      ["00A1B2C3", "张三来了"],
      ["00A1B2C4", "李四已经记过了"],
    ] as const) {
      await page.choice.type(card);
      await page.choice.enter();
      expect(page.done).toBe(done);
    }
  });

  it("has no guests before its day", async () => {
    const page = new GatheringsPage(deskAt(served()), TODAY);
    expect(page.cameTo(CLEANING)).toBe(true);
    expect(page.cameTo({ ...CLEANING, on: addDays(TODAY, 1) })).toBe(false);
  });
});

describe("a praise", () => {
  it("is written of a family, and waits for its yes", async () => {
    const page = new PraisesPage(deskAt(served()), TODAY);
    await page.load();
    expect(page.onBoard).toHaveLength(1);
    page.begin();
    Object.assign(page, { line: "常给邻居挑水", why: "挑了一个冬天" });
    expect(page.draft).toBeNull();
    await page.choice.pick(HOME);
    expect(page.draft).toMatchObject({ household: HOME.id, kind: "neighbour" });
    await page.write();
    expect(page.done).toContain("愿不愿意");
  });

  it("says who agreed and how, or why it comes down", async () => {
    const page = new PraisesPage(deskAt(served()), TODAY);
    page.say("agree", PRAISE);
    expect(page.said).toBeNull();
    page.text = "户主本人";
    expect(page.said).toMatchObject({ yes: { who: "户主本人", way: "signed", on: TODAY } });
    page.say("withdraw", PRAISE);
    page.text = "本人不愿意";
    await page.tell();
    expect([page.saying, page.done]).toEqual([null, "撤下了，墙上的也请取下来"]);
  });
});
