import { Schema } from "effect";
import { Fen } from "../money/fen.ts";
import { GoodId } from "../store/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Earmark } from "./earmark.ts";
import { DonorId, GiftId, LineCode, PledgeId } from "./ids.ts";
import { Words } from "./line.ts";
import { MoneyPlace } from "./place.ts";
import { FundSource } from "./source.ts";

/** More than nothing, in fen. */
export const SomeFen = Fen.check(Schema.isGreaterThan(0));

/** 进账: money that came into the fund, onto one line. */
export const Gift = Schema.Struct({
  id: GiftId,
  source: FundSource,
  donor: Schema.NullOr(DonorId),
  line: LineCode,
  place: MoneyPlace,
  fen: SomeFen,
  on: CalendarDate,
  earmark: Schema.NullOr(Earmark),
  /** The instalment of a pledge that it pays, counted from one. */
  instalment: Schema.NullOr(Schema.Struct({ pledge: PledgeId, number: Schema.Int })),
  note: Schema.String.check(Schema.isMaxLength(60)),
});
export type Gift = typeof Gift.Type;

/** 实物: things that were given, with what they are worth; they are goods, never cash. */
export const GiftInKind = Schema.Struct({
  id: GiftId,
  source: FundSource,
  donor: Schema.NullOr(DonorId),
  what: Words(30),
  many: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 })),
  unit: Words(6),
  /** What all of it is worth, in fen, and by whose word. */
  fen: SomeFen,
  valuedBy: Words(30),
  on: CalendarDate,
  /** The good of the points store into whose stock it went; `null` where it went to none. */
  good: Schema.NullOr(GoodId),
});
export type GiftInKind = typeof GiftInKind.Type;
