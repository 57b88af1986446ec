import {
  AboveCeiling,
  Accepter,
  AcceptsOwnWork,
  ApprovalEndsBeforeStart,
  Because,
  Complaint,
  LiftedBeforeStart,
  MoreThanOrdered,
  NotDoneYet,
  NothingOwed,
  NotInCatalog,
  NotOffered,
  NotStopped,
  Order,
  OrderElsewhere,
  OrderStep,
  OwnCase,
  OwnFamily,
  Payers,
  PayersDoNotAddUp,
  PricedService,
  Provider,
  ProviderDraft,
  ProviderNotAllowed,
  QuotedTwice,
  SettledAlready,
  StoppedAlready,
  Units,
  VillagerUnnamed,
  WantedInThePast,
} from "@huzhu/domain/market";
import { Fen } from "@huzhu/domain/money";
import { Resident } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, PageNumber, pageOf, query } from "../endpoint/index.ts";
import { ComplaintRow, NamedLine, OrderRow, PaymentListView, ProviderView } from "./views.ts";

export * from "./views.ts";

const sees: Caller = { kind: "staff", duty: "see-market" };
const orders: Caller = { kind: "staff", duty: "order-service" };
const oversees: Caller = { kind: "staff", duty: "oversee-market" };

const ofProvider = Schema.Struct({ provider: Provider.fields.id });
const ofOrder = Schema.Struct({ order: Order.fields.id });
const ADMIT = [ApprovalEndsBeforeStart, VillagerUnnamed, NotInCatalog, QuotedTwice, AboveCeiling];

export const pricedServices = query({
  name: "market.services",
  path: "/api/market/services",
  caller: sees,
  summary: "What the catalog in force has a price or a payer for, with its ceiling.",
  answer: Schema.Array(PricedService),
});

export const providers = query({
  name: "market.providers",
  path: "/api/market/providers",
  caller: sees,
  summary: "Providers with the township's approval, their prices, and every reason to look closer.",
  answer: Schema.Array(ProviderView),
});

export const admitProvider = command({
  name: "market.admit",
  path: "/api/market/providers",
  caller: oversees,
  summary: "Takes a provider down from the township's approval; no price is above its ceiling.",
  body: Schema.Struct({ provider: ProviderDraft }),
  answer: ofProvider,
  refusals: ADMIT,
});

export const correctProvider = command({
  name: "market.correct",
  path: "/api/market/providers/:provider",
  caller: oversees,
  summary: "Puts right what is known of a provider: a new approval, other prices.",
  params: ofProvider,
  body: Schema.Struct({ provider: ProviderDraft }),
  answer: ofProvider,
  refusals: ADMIT,
});

export const suspendProvider = command({
  name: "market.suspend",
  path: "/api/market/providers/:provider/suspend",
  caller: oversees,
  summary: "Stops a provider from a day on; nobody can order there any more.",
  params: ofProvider,
  body: Schema.Struct({ on: CalendarDate, why: Because }),
  answer: ofProvider,
  refusals: [StoppedAlready],
});

export const liftSuspension = command({
  name: "market.lift",
  path: "/api/market/providers/:provider/lift",
  caller: oversees,
  summary: "Lets a provider work again from a day on.",
  params: ofProvider,
  body: Schema.Struct({ on: CalendarDate, why: Because }),
  answer: ofProvider,
  refusals: [NotStopped, LiftedBeforeStart],
});

export const serviceOrders = query({
  name: "market.orders",
  path: "/api/market/orders",
  caller: sees,
  summary: "Orders of priced services, the latest day first.",
  query: Schema.Struct({
    step: Schema.optionalKey(OrderStep),
    provider: Schema.optionalKey(Provider.fields.id),
    elder: Schema.optionalKey(Resident.fields.id),
    page: Schema.optionalKey(PageNumber),
  }),
  answer: pageOf(OrderRow),
});

export const placeServiceOrder = command({
  name: "market.order",
  path: "/api/market/orders",
  caller: orders,
  summary: "Orders a service for an elder; who pays how much adds up to its price.",
  body: Schema.Struct({
    elder: Resident.fields.id,
    provider: Provider.fields.id,
    service: PricedService.fields.code,
    units: Units,
    wantedOn: CalendarDate,
    payers: Payers,
  }),
  answer: ofOrder,
  refusals: [
    ProviderNotAllowed,
    NotInCatalog,
    NotOffered,
    OwnFamily,
    AboveCeiling,
    PayersDoNotAddUp,
    WantedInThePast,
  ],
});

export const deliverServiceOrder = command({
  name: "market.deliver",
  path: "/api/market/orders/:order/deliver",
  caller: orders,
  summary: "Takes down that it was done, how much of it, and what shows it.",
  params: ofOrder,
  body: Schema.Struct({ on: CalendarDate, units: Units, evidence: Because }),
  answer: ofOrder,
  refusals: [OrderElsewhere, MoreThanOrdered, NotDoneYet],
});

export const acceptServiceOrder = command({
  name: "market.accept",
  path: "/api/market/orders/:order/accept",
  caller: orders,
  summary: "It was what was ordered, and is owed; says whose word that is.",
  params: ofOrder,
  body: Schema.Struct({ word: Accepter }),
  answer: ofOrder,
  refusals: [OrderElsewhere, AcceptsOwnWork],
});

export const rejectServiceOrder = command({
  name: "market.reject",
  path: "/api/market/orders/:order/reject",
  caller: orders,
  summary: "It was not what was ordered; nobody pays for it.",
  params: ofOrder,
  body: Schema.Struct({ why: Because }),
  answer: ofOrder,
  refusals: [OrderElsewhere, AcceptsOwnWork],
});

export const missServiceOrder = command({
  name: "market.miss",
  path: "/api/market/orders/:order/miss",
  caller: orders,
  summary: "Takes down that nobody came on the day.",
  params: ofOrder,
  body: Schema.Struct({ why: Because }),
  answer: ofOrder,
  refusals: [OrderElsewhere, NotDoneYet],
});

export const cancelServiceOrder = command({
  name: "market.cancel",
  path: "/api/market/orders/:order/cancel",
  caller: orders,
  summary: "Takes an order back before anything was done.",
  params: ofOrder,
  body: Schema.Struct({ why: Because }),
  answer: ofOrder,
  refusals: [OrderElsewhere],
});

export const owed = query({
  name: "market.owed",
  path: "/api/market/owed",
  caller: sees,
  summary: "What is owed for everything accepted up to a day, by provider and payer.",
  query: Schema.Struct({ through: CalendarDate }),
  answer: Schema.Struct({ lines: Schema.Array(NamedLine), total: Fen }),
});

export const payOwed = command({
  name: "market.pay",
  path: "/api/market/payments",
  caller: oversees,
  summary: "Makes the list by which everything accepted up to a day is paid, once.",
  body: Schema.Struct({ through: CalendarDate }),
  answer: PaymentListView,
  refusals: [NothingOwed],
});

export const paymentLists = query({
  name: "market.payments",
  path: "/api/market/payments",
  caller: sees,
  summary: "The payment lists, the newest first.",
  answer: Schema.Array(PaymentListView),
});

export const complaints = query({
  name: "market.complaints",
  path: "/api/market/complaints",
  caller: sees,
  summary: "What people said of providers, the newest first, and what came out of it.",
  answer: Schema.Array(ComplaintRow),
});

const ComplaintDraft = Complaint.mapFields(({ provider, order, from, what, on }) => ({
  ...{ provider, order, from, what, on },
}));

export const complain = command({
  name: "market.complain",
  path: "/api/market/complaints",
  caller: orders,
  summary: "Takes a complaint down, in the words of whoever makes it.",
  body: Schema.Struct({ complaint: ComplaintDraft }),
  answer: Schema.Struct({ complaint: Complaint.fields.id }),
});

export const settleComplaint = command({
  name: "market.settle",
  path: "/api/market/complaints/:complaint/settle",
  caller: oversees,
  summary: "Says whether a complaint was right, and why; not by whoever it is about.",
  params: Schema.Struct({ complaint: Complaint.fields.id }),
  body: Schema.Struct({ upheld: Schema.Boolean, why: Because }),
  answer: Schema.Struct({ complaint: Complaint.fields.id }),
  refusals: [SettledAlready, OwnCase],
});
