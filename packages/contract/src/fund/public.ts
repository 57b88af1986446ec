import {
  Donor,
  FundSource,
  GiftId,
  GoodsBought,
  NothingToThank,
  PaymentId,
  ThankedBy,
} from "@huzhu/domain/fund";
import { NotDoneYet } from "@huzhu/domain/market";
import { ShelvedAlready } from "@huzhu/domain/purchases";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";

const sees: Caller = { kind: "staff", duty: "see-fund" };
const keeps: Caller = { kind: "staff", duty: "keep-fund" };
const ofDonor = Schema.Struct({ donor: Donor.fields.id });

/** `2026-11`. */
export const Month = Schema.String.check(Schema.isPattern(/^20\d\d-(?:0[1-9]|1[0-2])$/));

/** 资金公示, as it hangs on the board: in fen, persons masked, no family and no payment by name. */
export const PublicSheetView = Schema.Struct({
  from: CalendarDate,
  until: CalendarDate,
  before: Schema.Int,
  income: Schema.Int,
  spent: Schema.Int,
  left: Schema.Int,
  inKind: Schema.Int,
  sources: Schema.Array(Schema.Struct({ source: FundSource, fen: Schema.Int })),
  lines: Schema.Array(Schema.Struct({ title: Schema.String, spent: Schema.Int, left: Schema.Int })),
  /** Who may be named, persons masked, with what they gave in money and in things. */
  givers: Schema.Array(
    Schema.Struct({ name: Schema.String, fen: Schema.Int, things: Schema.Array(Schema.String) }),
  ),
  /** How many more gifts there were. */
  unnamed: Schema.Int,
  /** What came of it: payments, families that were paid, pieces exchanged and brought to doors. */
  payments: Schema.Int,
  households: Schema.Int,
  exchanged: Schema.Int,
  brought: Schema.Int,
});
export type PublicSheetView = typeof PublicSheetView.Type;

export const publicFundSheet = query({
  name: "fund.publicSheet",
  path: "/api/fund/public-sheet",
  caller: sees,
  summary: "A month of the fund for the board, without the name of any family.",
  query: Schema.Struct({ month: Month }),
  answer: PublicSheetView,
});

export const changeDonor = command({
  name: "fund.changeDonor",
  path: "/api/fund/donors/:donor",
  caller: keeps,
  summary: "Says anew who somebody is who gives, and whether they may be named on the board.",
  params: ofDonor,
  body: Schema.Struct({ donor: Donor.mapFields(({ id: _, ...rest }) => rest) }),
  answer: ofDonor,
});

export const thankDonor = command({
  name: "fund.thank",
  path: "/api/fund/donors/:donor/thank",
  caller: keeps,
  summary: "Writes down that somebody was thanked for all that they gave until now.",
  params: ofDonor,
  body: Schema.Struct({ how: ThankedBy }),
  answer: Schema.Struct({ gifts: Schema.Array(GiftId) }),
  refusals: [NothingToThank],
});

export const shelveBought = command({
  name: "fund.shelve",
  path: "/api/fund/payments/:payment/goods",
  caller: keeps,
  summary: "Puts on the shelf what a payment bought, so that givers see which families it went to.",
  params: Schema.Struct({ payment: PaymentId }),
  body: Schema.Struct({
    good: GoodsBought.fields.good,
    pieces: GoodsBought.fields.pieces,
    on: CalendarDate,
  }),
  answer: Schema.Struct({ payment: PaymentId }),
  refusals: [ShelvedAlready, NotDoneYet],
});
