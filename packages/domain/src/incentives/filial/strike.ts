import { Result, Schema } from "effect";
import { type FilialPayment, FilialPaymentId } from "./filial-payment.ts";
import { standing } from "./paid-by-children.ts";

/** The line is struck already, or is one that strikes another. */
export class NothingToStrike extends Schema.TaggedClass<NothingToStrike>()("NothingToStrike", {
  payment: FilialPaymentId,
}) {}

/** Strikes a line that was written by mistake, on the day that it was about; it stays in the book. */
export const strikeFilial = (
  id: FilialPaymentId,
  wrong: FilialPayment,
  lines: ReadonlyArray<FilialPayment>,
): Result.Result<FilialPayment, NothingToStrike> =>
  standing(lines).some((line) => line.id === wrong.id)
    ? Result.succeed({
        ...{ id, elder: wrong.elder, on: wrong.on },
        said: { _tag: "Struck", payment: wrong.id },
      })
    : Result.fail(new NothingToStrike({ payment: wrong.id }));
