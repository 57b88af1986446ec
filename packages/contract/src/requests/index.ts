import {
  AboveCeiling,
  NotInCatalog,
  NotOffered,
  Order,
  OwnFamily,
  Payers,
  PayersDoNotAddUp,
  PricedService,
  ProviderNotAllowed,
  Units,
  WantedInThePast,
} from "@huzhu/domain/market";
import { Resident } from "@huzhu/domain/people";
import {
  DayOver,
  HelpRequest,
  LastRung,
  NotUrgent,
  OtherRequestStep,
  OtherRung,
  PassReason,
  Visit,
  VisitId,
  Wish,
} from "@huzhu/domain/reciprocity";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { ServiceUnknown } from "../refusals/registers.ts";
import { RequestRow, RequestView } from "./views.ts";

export * from "./views.ts";

const answers: Caller = { kind: "staff", duty: "answer-help" };
const arranges: Caller = { kind: "staff", duty: "arrange-visits" };
const buys: Caller = { kind: "staff", duty: "order-service" };
const ofRequest = Schema.Struct({ request: HelpRequest.fields.id });
const Why = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(200));

export const helpRequests = query({
  name: "requests.list",
  path: "/api/requests",
  caller: answers,
  summary: "Requests for help that somebody has to do something about, the urgent ones first.",
  answer: Schema.Array(RequestRow),
});

export const helpRequest = query({
  name: "requests.see",
  path: "/api/requests/:request",
  caller: answers,
  summary: "One request with its support ladder, its visits and its history.",
  params: ofRequest,
  answer: RequestView,
});

export const askForElder = command({
  name: "requests.ask",
  path: "/api/requests",
  caller: arranges,
  summary: "Takes down that an elder wants help.",
  body: Schema.Struct({ elder: Resident.fields.id, wish: Wish }),
  answer: Schema.Struct({ id: HelpRequest.fields.id }),
  refusals: [DayOver, ServiceUnknown],
});

export const takeOnRequest = command({
  name: "requests.takeOn",
  path: "/api/requests/:request/take-on",
  caller: answers,
  summary: "Somebody of the office looks for a helper.",
  params: ofRequest,
  answer: RequestRow,
  refusals: [OtherRequestStep],
});

export const passRequestRung = command({
  name: "requests.passRung",
  path: "/api/requests/:request/pass-rung",
  caller: arranges,
  summary: "Goes on to the next rung of the support ladder, with why this one does not help.",
  params: ofRequest,
  body: Schema.Struct({
    rung: RequestRow.fields.rung,
    why: PassReason,
    note: Schema.String.check(Schema.isMaxLength(200)),
  }),
  answer: RequestRow,
  refusals: [OtherRequestStep, OtherRung, LastRung, NotUrgent],
});

export const agreeRequest = command({
  name: "requests.agree",
  path: "/api/requests/:request/visit",
  caller: arranges,
  summary: "A helper comes: plans the visit that answers the request.",
  params: ofRequest,
  body: Schema.Struct({
    service: Visit.fields.service,
    on: Visit.fields.on,
    part: Visit.fields.part,
    helpers: Visit.fields.helpers,
  }),
  answer: Schema.Struct({ visit: VisitId }),
  refusals: [OtherRequestStep, DayOver, ServiceUnknown],
});

export const buyForRequest = command({
  name: "requests.buy",
  path: "/api/requests/:request/order",
  caller: buys,
  summary: "Orders the service from a provider, once family and neighbours were asked.",
  params: ofRequest,
  body: Schema.Struct({
    provider: Order.fields.provider,
    service: PricedService.fields.code,
    units: Units,
    wantedOn: Order.fields.wantedOn,
    payers: Payers,
  }),
  answer: Schema.Struct({ order: Order.fields.id }),
  refusals: [
    OtherRequestStep,
    OtherRung,
    ProviderNotAllowed,
    NotInCatalog,
    NotOffered,
    OwnFamily,
    AboveCeiling,
    PayersDoNotAddUp,
    WantedInThePast,
  ],
});

export const closeRequest = command({
  name: "requests.close",
  path: "/api/requests/:request/close",
  caller: answers,
  summary: "What was asked for is done.",
  params: ofRequest,
  answer: RequestRow,
  refusals: [OtherRequestStep],
});

export const cancelRequest = command({
  name: "requests.cancel",
  path: "/api/requests/:request/cancel",
  caller: answers,
  summary: "It is not wanted any more.",
  params: ofRequest,
  body: Schema.Struct({ why: Why }),
  answer: RequestRow,
  refusals: [OtherRequestStep],
});

export const passOnRequest = command({
  name: "requests.passOn",
  path: "/api/requests/:request/pass-on",
  caller: arranges,
  summary: "Somebody outside of the village's mutual aid takes it over.",
  params: ofRequest,
  body: Schema.Struct({ to: Why }),
  answer: RequestRow,
  refusals: [OtherRequestStep],
});
