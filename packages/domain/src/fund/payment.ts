import { Schema } from "effect";
import { type Fen, sumFen } from "../money/fen.ts";
import { HouseholdId } from "../people/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Use } from "./earmark.ts";
import { SomeFen } from "./gift.ts";
import { LineCode, PaymentId } from "./ids.ts";
import { Words } from "./line.ts";
import { MoneyPlace } from "./place.ts";

/** Who is paid how much; a shop has no household. */
export const Payee = Schema.Struct({
  name: Words(30),
  household: Schema.NullOr(HouseholdId),
  fen: SomeFen,
});
export type Payee = typeof Payee.Type;

/** 付款: money that leaves one purse of the fund, for one thing and to one or many. */
export const LinePayment = Schema.Struct({
  id: PaymentId,
  line: LineCode,
  place: MoneyPlace,
  use: Schema.NullOr(Use),
  /** For those who work with it; never anything of health or poverty. */
  title: Words(60),
  payees: Schema.NonEmptyArray(Payee),
  /** The day on which the money leaves. */
  on: CalendarDate,
});
export type LinePayment = typeof LinePayment.Type;

export const totalOf = ({ payees }: Pick<LinePayment, "payees">): Fen =>
  sumFen(payees.map(({ fen }) => fen));
