import { Schema } from "effect";
import { expect, it } from "vitest";
import { StaffId } from "../governance/staff.ts";
import { HamletId, HouseholdId, ResidentId } from "../people/ids.ts";
import { ERASED_WORDS } from "../reciprocity/erased-words.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import {
  Campaign,
  CampaignId,
  forgetPraise,
  Gathering,
  GatheringId,
  Praise,
  PraiseId,
  renameInCampaign,
  renameInGathering,
  renameInNote,
  renameInPraise,
} from "./index.ts";

const [NAME, PSEUDONYM, SECRET] = ["王秀英", "村民-0A1B", "瘫在床上"];
const rename = (text: string) => text.replaceAll(NAME, PSEUDONYM);
const [on, at, by] = [CalendarDate.make("2026-11-23"), Instant.make(1), StaffId.make("li")];
const home = HouseholdId.make("wang");
const east = HamletId.make("east");

const praise: Praise = {
  ...{ id: PraiseId.make("p"), household: home, kind: "neighbour", writtenBy: by, at },
  ...{ line: `常给${NAME}挑水`, why: `${NAME}${SECRET}` },
  agreed: { who: NAME, way: "spoken", on, by, at },
  published: null,
  withdrawn: { why: `${NAME}不愿意`, by, at },
};
const campaign: Campaign = {
  ...{ id: CampaignId.make("c"), title: `看${NAME}`, message: `${NAME}讲积分`, gift: null },
  ...{ audiences: ["notYet"], invited: [{ household: home, hamlet: east, why: ["notYet"] }] },
  teams: [
    { name: `${NAME}组`, who: `${NAME}、李干事`, hamlets: [east] },
    { name: "二队", who: NAME, hamlets: [east] },
  ],
  ...{ from: on, until: on, startedBy: by, at },
  end: { lessons: `听${NAME}的`, by, at },
};
const gathering: Gathering = {
  ...{ id: GatheringId.make("g"), kind: "talk", title: `到${NAME}家`, place: `${NAME}家院坝` },
  ...{ on, about: `${NAME}来讲`, guests: [ResidentId.make("xiuying")], heldBy: by, at },
};

it.each([
  { name: "a campaign", schema: Campaign, left: renameInCampaign(campaign, rename) },
  { name: "a gathering", schema: Gathering, left: renameInGathering(gathering, rename) },
  { name: "a praise of others", schema: Praise, left: renameInPraise(praise, rename) },
  { name: "a praise of their family", schema: Praise, left: forgetPraise(praise, rename) },
])("$name does not tell whoever was erased, and is one still", ({ schema, left }) => {
  expect(JSON.stringify(left)).not.toContain(NAME);
  expect(Schema.is(schema)(left)).toBe(true);
});

it("stays what it was but for the name", () => {
  expect(renameInCampaign(campaign, rename)).toMatchObject({
    ...{ invited: campaign.invited, end: { lessons: `听${PSEUDONYM}的` } },
    teams: [{ who: `${PSEUDONYM}、李干事` }, { name: "二队" }],
  });
  expect(renameInGathering(gathering, rename).guests).toEqual(gathering.guests);
  expect(renameInPraise(praise, (text) => text)).toEqual(praise);
});

it("keeps the sentence of the board of their own family, and nothing that the office wrote", () => {
  expect(forgetPraise(praise, rename)).toMatchObject({
    ...{ line: `常给${PSEUDONYM}挑水`, why: ERASED_WORDS },
    ...{ agreed: { who: ERASED_WORDS, way: "spoken" }, withdrawn: { why: ERASED_WORDS } },
  });
});

it("says that it was erased where the pseudonym is too long", () => {
  const long = { ...praise, line: `${NAME}常给${NAME}挑水` };
  expect(renameInPraise(long, rename).line).toBe(ERASED_WORDS);
  expect(renameInNote(`${"很".repeat(197)}${NAME}`, rename)).toBe(ERASED_WORDS);
  expect(renameInNote("", rename)).toBe("");
});
