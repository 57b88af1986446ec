import { HamletMissing, OtherHamlet } from "@huzhu/domain/governance";
import { Because, NotDoneYet } from "@huzhu/domain/market";
import {
  Agreement,
  Answer,
  Campaign,
  CampaignDays,
  CampaignOver,
  Doorstep,
  Gathering,
  NobodyToVisit,
  NoGiftAlong,
  NotInvited,
  Praise,
  PraiseElsewhere,
  PraiseNotAgreed,
  PraiseRanks,
  PraiseReveals,
  TeamsDoNotFit,
  WelcomedAlready,
} from "@huzhu/domain/outreach";
import { Household, Resident } from "@huzhu/domain/people";
import { OutOfStock, WrongDirection } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { CampaignRow, CampaignView, DoorwayGroup, GatheringRow, PraiseRow } from "./views.ts";

export * from "./views.ts";

const sees: Caller = { kind: "staff", duty: "see-fund" };
const keeps: Caller = { kind: "staff", duty: "keep-outreach" };
const knocks: Caller = { kind: "staff", duty: "knock-doors" };

const ofCampaign = Schema.Struct({ campaign: Campaign.fields.id });
const ofGathering = Schema.Struct({ gathering: Gathering.fields.id });
const ofPraise = Schema.Struct({ praise: Praise.fields.id });

/** Within how many weeks somebody joined, to count as come by a campaign. */
const Weeks = Schema.FiniteFromString.check(
  Schema.isInt(),
  Schema.isBetween({ minimum: 1, maximum: 52 }),
);

const CampaignDraft = Campaign.mapFields((all) => {
  const { title, message, audiences, gift, teams, from, until } = all;
  return { title, message, audiences, gift, teams, from, until };
});
const GatheringDraft = Gathering.mapFields(({ kind, title, place, on, about }) => ({
  ...{ kind, title, place, on, about },
}));
const PraiseDraft = Praise.mapFields(({ household, kind, line, why }) => ({
  ...{ household, kind, line, why },
}));

export const doorways = query({
  name: "outreach.doorways",
  path: "/api/outreach/doorways",
  caller: sees,
  summary: "How many households a campaign could go to, by hamlet and by every reason.",
  answer: Schema.Array(DoorwayGroup),
});

export const campaigns = query({
  name: "outreach.campaigns",
  path: "/api/outreach/campaigns",
  caller: sees,
  summary: "Campaigns from door to door, the newest first.",
  answer: Schema.Array(CampaignRow),
});

export const startCampaign = command({
  name: "outreach.start",
  path: "/api/outreach/campaigns",
  caller: keeps,
  summary: "Starts a campaign for whoever belongs to its audience today.",
  body: Schema.Struct({ campaign: CampaignDraft }),
  answer: ofCampaign,
  refusals: [CampaignDays, NobodyToVisit, TeamsDoNotFit],
});

export const campaign = query({
  name: "outreach.campaign",
  path: "/api/outreach/campaigns/:campaign",
  caller: sees,
  summary: "One campaign with its doors, what was said there, and who joined afterwards.",
  params: ofCampaign,
  query: Schema.Struct({ weeks: Schema.optionalKey(Weeks) }),
  answer: CampaignView,
});

export const knockAtDoor = command({
  name: "outreach.knock",
  path: "/api/outreach/campaigns/:campaign/doors",
  caller: knocks,
  summary:
    "Takes down what became of a knock at a door, for a leader one of their own hamlet; a gift goes out of the stock.",
  params: ofCampaign,
  body: Schema.Struct({
    household: Household.fields.id,
    on: CalendarDate,
    answer: Answer,
    note: Doorstep.fields.note,
  }),
  answer: ofCampaign,
  refusals: [
    ...[CampaignOver, NotInvited, WelcomedAlready, NoGiftAlong, NotDoneYet],
    ...[OutOfStock, WrongDirection, HamletMissing, OtherHamlet],
  ],
});

export const endCampaign = command({
  name: "outreach.end",
  path: "/api/outreach/campaigns/:campaign/end",
  caller: keeps,
  summary: "Ends a campaign, and says what the village takes from it.",
  params: ofCampaign,
  body: Schema.Struct({ lessons: Because }),
  answer: ofCampaign,
  refusals: [CampaignOver],
});

export const gatherings = query({
  name: "outreach.gatherings",
  path: "/api/outreach/gatherings",
  caller: sees,
  summary: "What the village did together, the newest first, with those who came.",
  answer: Schema.Array(GatheringRow),
});

export const holdGathering = command({
  name: "outreach.hold",
  path: "/api/outreach/gatherings",
  caller: keeps,
  summary: "Takes down what the village does together.",
  body: Schema.Struct({ gathering: GatheringDraft }),
  answer: ofGathering,
});

export const signIn = command({
  name: "outreach.signIn",
  path: "/api/outreach/gatherings/:gathering/guests",
  caller: keeps,
  summary: "Writes down who came, each once.",
  params: ofGathering,
  body: Schema.Struct({ came: Schema.NonEmptyArray(Resident.fields.id) }),
  answer: Schema.Struct({ added: Schema.Int, already: Schema.Int }),
  refusals: [NotDoneYet],
});

export const praises = query({
  name: "outreach.praises",
  path: "/api/outreach/praises",
  caller: sees,
  summary: "Praise of good families and neighbours, the newest first.",
  answer: Schema.Array(PraiseRow),
});

export const writePraise = command({
  name: "outreach.praise",
  path: "/api/outreach/praises",
  caller: keeps,
  summary: "Writes down what a family is praised for; it ranks nobody and tells of no need.",
  body: Schema.Struct({ praise: PraiseDraft }),
  answer: ofPraise,
  refusals: [PraiseRanks, PraiseReveals],
});

export const agreeToPraise = command({
  name: "outreach.agree",
  path: "/api/outreach/praises/:praise/agree",
  caller: keeps,
  summary: "The family said yes.",
  params: ofPraise,
  body: Schema.Struct({
    who: Agreement.fields.who,
    way: Agreement.fields.way,
    on: Agreement.fields.on,
  }),
  answer: ofPraise,
  refusals: [PraiseElsewhere, NotDoneYet],
});

export const publishPraise = command({
  name: "outreach.publish",
  path: "/api/outreach/praises/:praise/publish",
  caller: keeps,
  summary: "Hangs a praise on the board from today on, once the family agreed.",
  params: ofPraise,
  answer: ofPraise,
  refusals: [PraiseElsewhere, PraiseNotAgreed],
});

export const withdrawPraise = command({
  name: "outreach.withdraw",
  path: "/api/outreach/praises/:praise/withdraw",
  caller: keeps,
  summary: "Takes a praise down, because the family wants it or it was a mistake.",
  params: ofPraise,
  body: Schema.Struct({ why: Because }),
  answer: ofPraise,
  refusals: [PraiseElsewhere],
});
