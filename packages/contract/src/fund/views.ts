import {
  Donor,
  DonorId,
  FundLine,
  FundSource,
  GiftId,
  GiftInKind,
  LineCode,
  LinePayment,
  MoneyPlace,
  OrderState,
  PledgeId,
  ThankedBy,
} from "@huzhu/domain/fund";
import { TransferId } from "@huzhu/domain/points";
import { MovementKind, PhotoId } from "@huzhu/domain/store";
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
export type FundMoves = typeof FundMoves.Type;

/** Somebody who gives, with what they gave and what is left of it, in fen. */
export const DonorRow = Schema.Struct({
  ...Donor.fields,
  gifts: Schema.Int,
  given: Schema.Int,
  inKind: Schema.Int,
  left: Schema.Int,
  /** How many of the gifts nobody has thanked for. */
  toThank: Schema.Int,
  /** When something last came. */
  last: Schema.NullOr(CalendarDate),
});
export type DonorRow = typeof DonorRow.Type;

/** How somebody was thanked for a gift, and when. */
const Thanks = Schema.Struct({ how: ThankedBy, at: Instant });

/** Pieces of a batch of goods that went one way. */
const WentTo = Schema.Struct({
  kind: MovementKind,
  on: CalendarDate,
  pieces: Schema.Int,
  /** 王**, where a household got them and it is known which. */
  to: Schema.NullOr(Schema.String),
  hamlet: Schema.NullOr(Schema.String),
});

/** 捐助人的账, as it is printed for them: names of people are masked. */
export const DonorAccountView = Schema.Struct({
  ...DonorRow.fields,
  received: Schema.Array(
    Schema.Struct({
      gift: GiftId,
      on: CalendarDate,
      fen: Schema.Int,
      /** What alone it may be used for. */
      lines: Schema.Array(Schema.String),
      use: Schema.NullOr(Schema.String),
      thanked: Schema.NullOr(Thanks),
    }),
  ),
  things: Schema.Array(
    Schema.Struct({
      ...GiftInKind.fields,
      thanked: Schema.NullOr(Thanks),
      /** How much of it is left; `null` where nobody knows, because it went past the store. */
      rest: Schema.NullOr(Schema.Int),
      /** Where pieces of it went, households masked. */
      went: Schema.Array(WentTo),
    }),
  ),
  spent: Schema.Array(
    Schema.Struct({
      on: CalendarDate,
      line: Schema.String,
      /** For the office; never on paper that leaves it. */
      title: Schema.String,
      /** What givers call what it was for. */
      use: Schema.NullOr(Schema.String),
      payees: Schema.Array(Schema.String),
      fen: Schema.Int,
      /** What of it went onto a shelf, and from there to whom. */
      goods: Schema.Array(
        Schema.Struct({
          ...{ what: Schema.String, many: Schema.Int, unit: Schema.String },
          ...{ rest: Schema.NullOr(Schema.Int), went: Schema.Array(WentTo) },
        }),
      ),
    }),
  ),
});
export type DonorAccountView = typeof DonorAccountView.Type;

export const PledgeRow = Schema.Struct({
  id: PledgeId,
  donor: Schema.String,
  donorId: DonorId,
  source: FundSource,
  title: Schema.String,
  line: LineCode,
  ended: Schema.NullOr(Schema.String),
  instalments: Schema.Array(
    Schema.Struct({
      due: CalendarDate,
      fen: Schema.Int,
      state: Schema.Literals(["received", "late", "due", "promised", "ended"]),
      /** When it came. */
      on: Schema.NullOr(CalendarDate),
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
