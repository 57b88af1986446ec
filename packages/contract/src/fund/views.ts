import {
  Donor,
  FundLine,
  FundSource,
  GiftId,
  GiftInKind,
  LineCode,
  LinePayment,
  MoneyPlace,
  OrderState,
  PledgeId,
} from "@huzhu/domain/fund";
import { TransferId } from "@huzhu/domain/points";
import { PhotoId } from "@huzhu/domain/store";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** A line in a year. All in fen; `balance = free + earmarked`, of which `ordered` is spoken for. */
export const FundLineView = Schema.Struct({
  ...FundLine.fields,
  plan: Schema.Int,
  before: Schema.Int,
  income: Schema.Int,
  moved: Schema.Int,
  spent: Schema.Int,
  bank: Schema.Int,
  cash: Schema.Int,
  /** What givers left to the village to use on anything. */
  free: Schema.Int,
  /** What they gave for something. */
  earmarked: Schema.Int,
  /** What payment orders that are not yet paid ask for. */
  ordered: Schema.Int,
  /** What was promised for it and has not come. */
  promised: Schema.Int,
});
export type FundLineView = typeof FundLineView.Type;

/** 基金总览: a year by line, by source and by month, in fen. */
export const FundView = Schema.Struct({
  year: Schema.Int,
  /** The years in which anything moved, and this one. */
  years: Schema.Array(Schema.Int),
  before: Schema.Int,
  income: Schema.Int,
  spent: Schema.Int,
  left: Schema.Int,
  inKind: Schema.Int,
  lines: Schema.Array(FundLineView),
  sources: Schema.Array(
    Schema.Struct({
      ...{ source: FundSource, income: Schema.Int, spent: Schema.Int, left: Schema.Int },
    }),
  ),
  months: Schema.Array(Schema.Struct({ month: Schema.Int, income: Schema.Int, spent: Schema.Int })),
});
export type FundView = typeof FundView.Type;

/** A line of a statement: what one transfer did to one purse, in fen. */
export const FundMoveRow = Schema.Struct({
  transfer: TransferId,
  on: CalendarDate,
  line: LineCode,
  place: MoneyPlace,
  kind: Schema.Literals(["in", "out", "move"]),
  reversal: Schema.Boolean,
  fen: Schema.Int,
  /** From whom, for what, or why, in words. */
  what: Schema.String,
  /** The gift or the payment that it is, and whether it was taken back since. */
  about: Schema.NullOr(Schema.Union([GiftId, LinePayment.fields.id])),
  takenBack: Schema.Boolean,
  papers: Schema.Array(Schema.Struct({ title: Schema.String, photo: PhotoId })),
});
export type FundMoveRow = typeof FundMoveRow.Type;

export const FundMoves = Schema.Struct({
  rows: Schema.Array(FundMoveRow),
  income: Schema.Int,
  spent: Schema.Int,
});

/** Somebody who gives, with what they gave and what is left of it, in fen. */
export const DonorRow = Schema.Struct({
  ...Donor.fields,
  gifts: Schema.Int,
  given: Schema.Int,
  inKind: Schema.Int,
  left: Schema.Int,
});
export type DonorRow = typeof DonorRow.Type;

/** 捐助人的账, as it is printed for them: names of people are masked. */
export const DonorAccountView = Schema.Struct({
  ...DonorRow.fields,
  received: Schema.Array(
    Schema.Struct({
      gift: GiftId,
      on: CalendarDate,
      fen: Schema.Int,
      use: Schema.NullOr(Schema.String),
    }),
  ),
  things: Schema.Array(GiftInKind),
  spent: Schema.Array(
    Schema.Struct({
      on: CalendarDate,
      line: Schema.String,
      title: Schema.String,
      payees: Schema.Array(Schema.String),
      fen: Schema.Int,
    }),
  ),
});
export type DonorAccountView = typeof DonorAccountView.Type;

export const PledgeRow = Schema.Struct({
  id: PledgeId,
  donor: Schema.String,
  title: Schema.String,
  line: LineCode,
  ended: Schema.NullOr(Schema.String),
  instalments: Schema.Array(
    Schema.Struct({
      due: CalendarDate,
      fen: Schema.Int,
      state: Schema.Literals(["received", "late", "due", "promised", "ended"]),
    }),
  ),
});
export type PledgeRow = typeof PledgeRow.Type;

const Signature = Schema.Struct({ by: Schema.String, at: Instant });

export const PaymentOrderRow = Schema.Struct({
  ...LinePayment.fields,
  fen: Schema.Int,
  state: OrderState,
  needs: Schema.Literals([1, 2]),
  drafted: Signature,
  approvals: Schema.Array(Signature),
  refused: Schema.NullOr(Schema.Struct({ ...Signature.fields, why: Schema.String })),
  /** Whether whoever asks may approve it: not their own, and nobody's of their family. */
  mine: Schema.Boolean,
  papers: Schema.Array(Schema.Struct({ title: Schema.String, photo: PhotoId })),
});
export type PaymentOrderRow = typeof PaymentOrderRow.Type;
