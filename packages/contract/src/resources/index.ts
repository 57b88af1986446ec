import {
  EarmarkElsewhere,
  InstalmentDiffers,
  InstalmentNotOpen,
  LineClosed,
  PurseOf,
  UnknownLine,
} from "@huzhu/domain/fund";
import { Because, NotDoneYet } from "@huzhu/domain/market";
import { Fen } from "@huzhu/domain/money";
import {
  AboveExpectedShare,
  KindsDiffer,
  LessThanReceived,
  Link,
  LinkElsewhere,
  MatchedAlready,
  Need,
  NoResultYet,
  Offer,
  OfferEndsBeforeStart,
  OtherKindCame,
  Outcome,
  Project,
  ProjectYear,
  ResourceClosed,
} from "@huzhu/domain/resources";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { POSTING } from "../ledger/posting.ts";
import { ResourcesView } from "./views.ts";

export * from "./views.ts";

const sees: Caller = { kind: "staff", duty: "see-fund" };
const keeps: Caller = { kind: "staff", duty: "keep-resources" };

const ofOffer = Schema.Struct({ offer: Offer.fields.id });
const ofNeed = Schema.Struct({ need: Need.fields.id });
const ofLink = Schema.Struct({ link: Link.fields.id });
const ofProject = Schema.Struct({ project: Project.fields.id });
const INTO_FUND = [
  ...[UnknownLine, LineClosed, EarmarkElsewhere, InstalmentNotOpen, InstalmentDiffers],
  ...POSTING,
];
const closing = Schema.Struct({ why: Because });

const OfferDraft = Offer.mapFields((all) => {
  const { from, giver, contact, kind, what, quantity, hamlet, since, until } = all;
  return { from, giver, contact, kind, what, quantity, hamlet, since, until };
});
const NeedDraft = Need.mapFields(({ kind, what, quantity, hamlet, wantedBy }) => ({
  ...{ kind, what, quantity, hamlet, wantedBy },
}));
const ProjectDraft = Project.mapFields(({ title, partner, shareOf, permille, since, paper }) => ({
  ...{ title, partner, shareOf, permille, since, paper },
}));

export const resources = query({
  name: "resources.see",
  path: "/api/resources",
  caller: sees,
  summary: "What is offered and needed, what of it could fit, links, and projects.",
  answer: ResourcesView,
});

export const takeOffer = command({
  name: "resources.offer",
  path: "/api/resources/offers",
  caller: keeps,
  summary: "Takes down what somebody outside would give; whom to call is kept sealed.",
  body: Schema.Struct({ offer: OfferDraft }),
  answer: ofOffer,
  refusals: [OfferEndsBeforeStart],
});

export const closeOffer = command({
  name: "resources.closeOffer",
  path: "/api/resources/offers/:offer/close",
  caller: keeps,
  summary: "Says that nobody has to look at an offer any more, and why.",
  params: ofOffer,
  body: closing,
  answer: ofOffer,
  refusals: [ResourceClosed],
});

export const takeNeed = command({
  name: "resources.need",
  path: "/api/resources/needs",
  caller: keeps,
  summary: "Takes down what the village is short of; it names nobody.",
  body: Schema.Struct({ need: NeedDraft }),
  answer: ofNeed,
});

export const closeNeed = command({
  name: "resources.closeNeed",
  path: "/api/resources/needs/:need/close",
  caller: keeps,
  summary: "Says that nobody has to look at a need any more, and why.",
  params: ofNeed,
  body: closing,
  answer: ofNeed,
  refusals: [ResourceClosed],
});

export const matchResources = command({
  name: "resources.match",
  path: "/api/resources/links",
  caller: keeps,
  summary: "Ties an offer to a need of the same kind.",
  body: Schema.Struct({ ...ofOffer.fields, ...ofNeed.fields }),
  answer: ofLink,
  refusals: [ResourceClosed, KindsDiffer, MatchedAlready],
});

export const agreeLink = command({
  name: "resources.agree",
  path: "/api/resources/links/:link/agree",
  caller: keeps,
  summary: "Both sides said yes, and to what.",
  params: ofLink,
  body: Schema.Struct({ terms: Because, on: CalendarDate }),
  answer: ofLink,
  refusals: [LinkElsewhere, NotDoneYet],
});

export const deliverLink = command({
  name: "resources.deliver",
  path: "/api/resources/links/:link/deliver",
  caller: keeps,
  summary: "It came; goods go on the shelf as a donation, money into the fund.",
  params: ofLink,
  body: Schema.Struct({
    outcome: Outcome,
    note: Schema.String.check(Schema.isMaxLength(200)),
    on: CalendarDate,
  }),
  answer: ofLink,
  refusals: [LinkElsewhere, NotDoneYet, OtherKindCame, ...INTO_FUND],
});

export const thankLink = command({
  name: "resources.thank",
  path: "/api/resources/links/:link/thank",
  caller: keeps,
  summary: "The village said thank you, and how.",
  params: ofLink,
  body: Schema.Struct({ how: Because, on: CalendarDate }),
  answer: ofLink,
  refusals: [LinkElsewhere, NotDoneYet],
});

export const giveUpLink = command({
  name: "resources.giveUp",
  path: "/api/resources/links/:link/give-up",
  caller: keeps,
  summary: "Nothing came of it, and why.",
  params: ofLink,
  body: Schema.Struct({ why: Because, on: CalendarDate }),
  answer: ofLink,
  refusals: [LinkElsewhere, NotDoneYet],
});

export const startProject = command({
  name: "resources.project",
  path: "/api/resources/projects",
  caller: keeps,
  summary: "Takes down what a business of the village owes the fund by agreement.",
  body: Schema.Struct({ project: ProjectDraft }),
  answer: ofProject,
});

export const reportResult = command({
  name: "resources.result",
  path: "/api/resources/projects/:project/result",
  caller: keeps,
  summary: "Takes down what a year brought; the share that the fund expects follows.",
  params: ofProject,
  body: Schema.Struct({ year: ProjectYear.fields.year, result: Fen }),
  answer: ofProject,
  refusals: [LessThanReceived],
});

export const receiveShare = command({
  name: "resources.share",
  path: "/api/resources/projects/:project/share",
  caller: keeps,
  summary: "Takes down that a share, or a part of it, came; it goes into the fund.",
  params: ofProject,
  body: Schema.Struct({
    year: ProjectYear.fields.year,
    fen: Fen.check(Schema.isGreaterThan(0)),
    on: CalendarDate,
    into: Schema.NullOr(PurseOf),
  }),
  answer: ofProject,
  refusals: [NoResultYet, AboveExpectedShare, NotDoneYet, ...INTO_FUND],
});
