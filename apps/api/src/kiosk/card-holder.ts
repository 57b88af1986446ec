import { CardStopped, CardUnknown } from "@huzhu/contract";
import { cards, type Device, type Read } from "@huzhu/db";
import { type CardAmbiguous, type CardNumber, presentedAt } from "@huzhu/domain/people";
import { Result } from "effect";

/** What may be wrong with a card before a reader. */
export type CardRefusal = CardUnknown | CardStopped | CardAmbiguous;

/** Who carries a card that still counts; what was typed means what the kiosk's reader prints. */
export const cardHolder = async (
  read: Read,
  number: CardNumber,
  { reader }: Pick<Device, "reader">,
): Promise<Result.Result<cards.CardHolder, CardRefusal>> => {
  const found = await cards.find(read, presentedAt(number, reader));
  if (Result.isFailure(found)) return Result.fail(found.failure);
  const holder = found.success;
  if (!holder) return Result.fail(new CardUnknown());
  const { status } = holder.card;
  return status === "active" ? Result.succeed(holder) : Result.fail(new CardStopped({ status }));
};
