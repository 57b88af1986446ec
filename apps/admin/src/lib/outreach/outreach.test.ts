import {
  type CampaignView,
  campaign,
  type DoorRow,
  doorways,
  endCampaign,
  type GoodRow,
  goods,
  knockAtDoor,
  startCampaign,
} from "@huzhu/contract";
import { StaffId } from "@huzhu/domain/governance";
import { CampaignId, type Effect } from "@huzhu/domain/outreach";
import { HamletId, HouseholdId, PersonName } from "@huzhu/domain/people";
import { GoodId } from "@huzhu/domain/store";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { NOW, TODAY } from "../../testing/village.ts";
import { CampaignPage } from "./campaign.svelte.ts";
import { Starting } from "./starting.svelte.ts";

const ID = CampaignId.make("c");
const [EAST, WEST] = [HamletId.make("east"), HamletId.make("west")];
const SOAP: GoodRow = {
  ...{ id: GoodId.make("soap"), name: "肥皂", unit: "块", photo: null, onShelf: true },
  ...{ prices: [], onHand: 5, price: null },
};
const GROUPS = [
  { hamlet: EAST, hamletName: "上寨", why: ["eldersAlone", "everybody"], households: 4 },
  { hamlet: EAST, hamletName: "上寨", why: ["notYet", "everybody"], households: 2 },
  { hamlet: WEST, hamletName: "下寨", why: ["eldersAlone", "notYet", "everybody"], households: 3 },
] as const;
const door = (id: string, last: DoorRow["last"] = null): DoorRow => ({
  ...{ household: HouseholdId.make(id), number: id, head: PersonName.make("张三") },
  ...{ hamlet: EAST, hamletName: "上寨", team: "一队", why: ["notYet"], knocks: 0, last },
});
const said = { on: TODAY, note: "", writer: "李" };
const DOORS = [
  door("new"),
  door("away", { ...said, answer: { _tag: "NobodyHome" } }),
  door("no", { ...said, answer: { _tag: "Declined" } }),
  door("heard", { ...said, answer: { _tag: "Welcomed", said: [], gift: true } }),
];
const NONE = { newcomers: 0, earned: 0, redeemed: 0, helping: 0, joined: 0 };
const EFFECT: Effect = {
  ...{ invited: 4, welcomed: 1, declined: 1, nobodyHome: 1, open: 1, gifts: 1, said: [] },
  ...{ weeks: 4, listened: NONE, others: NONE },
};
const VIEW: CampaignView = {
  campaign: {
    ...{ id: ID, title: "送皂上门", message: "讲积分", audiences: ["notYet"] },
    ...{ gift: { good: SOAP.id, pieces: 1 }, goodName: "肥皂（块）", from: TODAY, until: TODAY },
    ...{ teams: [{ name: "一队", who: "李", hamlets: [EAST] }], startedBy: StaffId.make("li") },
    ...{ at: NOW, end: null, invited: 4, reached: 3, welcomed: 1, gifts: 1 },
  },
  doors: DOORS,
  effect: EFFECT,
  hamlets: [{ name: "上寨", effect: EFFECT }],
};

const served = () =>
  new FakeServer()
    .on(doorways, () => Result.succeed(GROUPS))
    .on(goods, () => Result.succeed([SOAP]))
    .on(startCampaign, () => Result.succeed({ campaign: ID }))
    .on(campaign, () => Result.succeed(VIEW))
    .on(knockAtDoor, () => Result.succeed({ campaign: ID }))
    .on(endCampaign, () => Result.succeed({ campaign: ID }));

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
    expect(await starting.send()).toBe(ID);
  });
});

describe("a campaign", () => {
  const opened = async () => {
    const page = new CampaignPage(deskAt(served()), ID, TODAY);
    await page.load();
    return page;
  };

  it("shows first where somebody still has to go, and prints nothing else", async () => {
    const page = await opened();
    const open = ["new", "away"];
    expect(page.doors.map(({ number }) => number)).toEqual(open);
    expect(page.sheets.map(({ doors }) => doors.map(({ number }) => number))).toEqual([open]);
    page.shown = "all";
    expect(page.doors).toHaveLength(4);
  });

  it("takes a knock down with the day of the one before", async () => {
    const page = await opened();
    const { knocking } = page;
    const [first, second] = page.doors;
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
