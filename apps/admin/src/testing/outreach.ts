import type { CampaignView, DoorRow, GatheringRow, GoodRow, PraiseRow } from "@huzhu/contract";
import { StaffId } from "@huzhu/domain/governance";
import { CampaignId, type Effect, GatheringId, PraiseId } from "@huzhu/domain/outreach";
import { HamletId, HouseholdId, PersonName } from "@huzhu/domain/people";
import { GoodId } from "@huzhu/domain/store";
import { LI, NOW, TODAY, ZHANG } from "./village.ts";

export const CAMPAIGN_ID = CampaignId.make("c");
export const [EAST, WEST] = [HamletId.make("east"), HamletId.make("west")];
export const SOAP: GoodRow = {
  ...{
    id: GoodId.make("soap"),
    name: "肥皂",
    unit: "块",
    barcode: null,
    photo: null,
    onShelf: true,
  },
  ...{ prices: [], onHand: 5, price: null },
};
export const DOORWAYS = [
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
export const CAMPAIGN: CampaignView = {
  campaign: {
    ...{ id: CAMPAIGN_ID, title: "送皂上门", message: "讲积分", audiences: ["notYet"] },
    ...{ gift: { good: SOAP.id, pieces: 1 }, goodName: "肥皂（块）", from: TODAY, until: TODAY },
    ...{ teams: [{ name: "一队", who: "李", hamlets: [EAST] }], startedBy: StaffId.make("li") },
    ...{ at: NOW, end: null, invited: 4, reached: 3, welcomed: 1, gifts: 1 },
  },
  doors: DOORS,
  effect: EFFECT,
  hamlets: [{ name: "上寨", effect: EFFECT }],
};

export const CLEANING: GatheringRow = {
  ...{ id: GatheringId.make("g"), kind: "cleanYard", title: "扫院坝", place: "村口" },
  ...{ on: TODAY, about: "年前大扫除", heldBy: StaffId.make("li"), at: NOW },
  guests: [{ id: LI.id, name: LI.name, hamlet: LI.hamlet }],
};

export const PRAISE: PraiseRow = {
  ...{ id: PraiseId.make("p"), household: ZHANG.household, kind: "neighbour" },
  ...{ line: "常给邻居挑水", why: "挑了一个冬天", writtenBy: StaffId.make("li"), at: NOW },
  ...{ agreed: null, published: null, withdrawn: null, onBoard: false, writer: "李干事" },
  ...{ number: "001", head: ZHANG.name, hamletName: "上寨" },
};
