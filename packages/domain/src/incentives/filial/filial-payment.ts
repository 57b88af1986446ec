import { Schema } from "effect";
import { Fen } from "../../money/fen.ts";
import { ResidentId } from "../../people/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";

export const FilialPaymentId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("FilialPaymentId"),
);
export type FilialPaymentId = typeof FilialPaymentId.Type;

/** Which child paid how much. */
export const FilialPaid = Schema.TaggedStruct("Paid", {
  child: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(25)),
  fen: Fen.check(Schema.isGreaterThan(0)),
});

/** A line says what was paid, or strikes one that was written by mistake. */
export const FilialSaid = Schema.Union([
  FilialPaid,
  Schema.TaggedStruct("Struck", { payment: FilialPaymentId }),
]);
export type FilialSaid = typeof FilialSaid.Type;

/** 赡养费: a line of what children pay their parents through the village. */
export const FilialPayment = Schema.Struct({
  id: FilialPaymentId,
  elder: ResidentId,
  /** The day on which it was paid. */
  on: CalendarDate,
  said: FilialSaid,
});
export type FilialPayment = typeof FilialPayment.Type;
