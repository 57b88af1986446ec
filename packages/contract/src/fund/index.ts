import { KinOfHousehold, OwnHousehold } from "@huzhu/domain/claims";
import {
  ApprovedBySame,
  ApprovedEnough,
  Donor,
  EarmarkElsewhere,
  FundSource,
  Gift,
  GiftInKind,
  InstalmentDiffers,
  InstalmentNotOpen,
  LineClosed,
  LineCode,
  LineDraft,
  LinePayment,
  LineShort,
  MoneyMove,
  MoneyMovedOn,
  OverPlan,
  OwnOrder,
  PaymentElsewhere,
  Pledge,
  SamePurse,
  UnknownLine,
  Words,
  Year,
} from "@huzhu/domain/fund";
import { NotDoneYet } from "@huzhu/domain/market";
import { AlreadyReversed, ReversalOfReversal } from "@huzhu/domain/points";
import { GoodsAwaited, GoodsCame } from "@huzhu/domain/purchases";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { POSTING } from "../ledger/posting.ts";
import { NotAPhoto } from "../refusals/registers.ts";
import {
  DonorAccountView,
  DonorRow,
  FundMoves,
  FundView,
  PaymentOrderRow,
  PledgeRow,
} from "./views.ts";

export * from "./cash.ts";
export * from "./public.ts";
export * from "./views.ts";

const MEGABYTE = 1024 * 1024;

const sees: Caller = { kind: "staff", duty: "see-fund" };
const keeps: Caller = { kind: "staff", duty: "keep-fund" };
const approves: Caller = { kind: "staff", duty: "approve-payment" };

const ofPayment = Schema.Struct({ payment: LinePayment.fields.id });
const ofGift = Schema.Struct({ gift: Gift.fields.id });
const ofDonor = Schema.Struct({ donor: Donor.fields.id });
const ofPledge = Schema.Struct({ pledge: Pledge.fields.id });
const why = Words(60);
const ON_LINE = [UnknownLine, LineClosed] as const;

const YearText = Schema.FiniteFromString.pipe(Schema.decodeTo(Year));

export const fund = query({
  name: "fund.see",
  path: "/api/fund",
  caller: sees,
  summary: "A year of the fund by line, by source and by month; this year where none is asked for.",
  query: Schema.Struct({ year: Schema.optionalKey(YearText) }),
  answer: FundView,
});

/** The same path with `.xlsx` behind it answers a workbook, with the year by line, source and month. */
export const fundMoves = query({
  name: "fund.moves",
  path: "/api/fund/moves",
  caller: sees,
  summary: "What came in, went out and moved in a year, of a month, a line or a source alone.",
  query: Schema.Struct({
    year: YearText,
    month: Schema.optionalKey(
      Schema.FiniteFromString.check(Schema.isBetween({ minimum: 1, maximum: 12 })),
    ),
    line: Schema.optionalKey(LineCode),
    source: Schema.optionalKey(FundSource),
  }),
  answer: FundMoves,
});

export const setFundLine = command({
  name: "fund.line",
  path: "/api/fund/lines",
  caller: keeps,
  summary:
    "Opens, changes or closes a budget line; what it may pay out a budget says, once carried.",
  body: Schema.Struct({ line: LineDraft }),
  answer: Schema.Struct({ line: LineCode }),
});

export const donors = query({
  name: "fund.donors",
  path: "/api/fund/donors",
  caller: sees,
  summary: "Everybody who gave or promised, with what they gave and what is left of it.",
  answer: Schema.Array(DonorRow),
});

export const addDonor = command({
  name: "fund.donor",
  path: "/api/fund/donors",
  caller: keeps,
  summary: "Enters somebody who gives; the name is kept sealed.",
  body: Schema.Struct({ donor: Donor.mapFields(({ id: _, ...rest }) => rest) }),
  answer: ofDonor,
});

export const donorAccount = query({
  name: "fund.donorAccount",
  path: "/api/fund/donors/:donor",
  caller: sees,
  summary: "What somebody gave and where it went, with the names of people masked.",
  params: ofDonor,
  answer: DonorAccountView,
});

export const receiveGift = command({
  name: "fund.receive",
  path: "/api/fund/gifts",
  caller: keeps,
  summary: "Books money that came in.",
  body: Schema.Struct({ gift: Gift.mapFields(({ id: _, ...rest }) => rest) }),
  answer: ofGift,
  refusals: [
    ...ON_LINE,
    ...[EarmarkElsewhere, InstalmentNotOpen, InstalmentDiffers, NotDoneYet],
    ...POSTING,
  ],
});

export const receiveInKind = command({
  name: "fund.inKind",
  path: "/api/fund/in-kind",
  caller: keeps,
  summary: "Books things that were given, with their value; pieces of a good go on the shelf.",
  body: Schema.Struct({ gift: GiftInKind.mapFields(({ id: _, ...rest }) => rest) }),
  answer: ofGift,
  refusals: [NotDoneYet],
});

export const moveFundMoney = command({
  name: "fund.move",
  path: "/api/fund/moves",
  caller: keeps,
  summary: "Moves money between lines, or between bank and cash box.",
  body: MoneyMove,
  answer: Schema.Struct({}),
  refusals: [...ON_LINE, LineShort, SamePurse, NotDoneYet, ...POSTING],
});

export const takeBackMoney = command({
  name: "fund.takeBack",
  path: "/api/fund/take-back",
  caller: approves,
  summary: "Undoes a gift or a payment that was written by mistake.",
  body: Schema.Struct({ about: Schema.Union([ofGift.fields.gift, ofPayment.fields.payment]), why }),
  answer: Schema.Struct({}),
  refusals: [MoneyMovedOn, ReversalOfReversal, AlreadyReversed, ...POSTING],
});

export const pledges = query({
  name: "fund.pledges",
  path: "/api/fund/pledges",
  caller: sees,
  summary: "What was promised, with how each instalment stands today.",
  answer: Schema.Array(PledgeRow),
});

export const pledge = command({
  name: "fund.pledge",
  path: "/api/fund/pledges",
  caller: keeps,
  summary: "Takes down what somebody promised, in instalments.",
  body: Schema.Struct({ pledge: Pledge.mapFields(({ id: _, ...rest }) => rest) }),
  answer: ofPledge,
  refusals: ON_LINE,
});

export const endPledge = command({
  name: "fund.endPledge",
  path: "/api/fund/pledges/:pledge/end",
  caller: keeps,
  summary: "Says that what is open of a promise will not come, and why.",
  params: ofPledge,
  body: Schema.Struct({ why }),
  answer: ofPledge,
});

export const paymentOrders = query({
  name: "fund.orders",
  path: "/api/fund/orders",
  caller: sees,
  summary: "Payment orders, those that wait first.",
  answer: Schema.Array(PaymentOrderRow),
});

export const draftPayment = command({
  name: "fund.draft",
  path: "/api/fund/orders",
  caller: keeps,
  summary: "Drafts a payment order; what is above the threshold of its line needs two approvals.",
  body: Schema.Struct({ payment: LinePayment.mapFields(({ id: _, ...rest }) => rest) }),
  answer: ofPayment,
  refusals: [...ON_LINE, OverPlan],
});

export const approvePayment = command({
  name: "fund.approve",
  path: "/api/fund/orders/:payment/approve",
  caller: approves,
  summary: "Approves a payment order: nobody their own, twice, or for their own family.",
  params: ofPayment,
  answer: ofPayment,
  refusals: [
    PaymentElsewhere,
    OwnOrder,
    ApprovedBySame,
    ApprovedEnough,
    OwnHousehold,
    KinOfHousehold,
  ],
});

export const refusePayment = command({
  name: "fund.refuse",
  path: "/api/fund/orders/:payment/refuse",
  caller: approves,
  summary: "Turns a payment order down, and says why.",
  params: ofPayment,
  body: Schema.Struct({ why }),
  answer: ofPayment,
  refusals: [PaymentElsewhere, GoodsCame],
});

export const payOrder = command({
  name: "fund.pay",
  path: "/api/fund/orders/:payment/pay",
  caller: keeps,
  summary: "Pays an order that has all its approvals.",
  params: ofPayment,
  answer: ofPayment,
  refusals: [
    PaymentElsewhere,
    GoodsAwaited,
    ...ON_LINE,
    LineShort,
    OverPlan,
    NotDoneYet,
    ...POSTING,
  ],
});

export const attachPaper = command({
  name: "fund.paper",
  path: "/api/fund/papers",
  caller: keeps,
  summary: "Attaches the photo of a receipt to a gift or a payment (JPEG, PNG or WebP, Base64).",
  body: Schema.Struct({
    about: Schema.Union([ofGift.fields.gift, ofPayment.fields.payment]),
    title: Words(30),
    base64: Schema.String.check(Schema.isBase64(), Schema.isMinLength(16)),
  }),
  answer: Schema.Struct({}),
  refusals: [NotAPhoto],
  bodyLimit: 3 * MEGABYTE,
});
