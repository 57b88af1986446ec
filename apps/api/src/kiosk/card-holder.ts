import { CardStopped, CardUnknown } from "@huzhu/contract";
import { cards, type Read } from "@huzhu/db";
import type { CardNumber } from "@huzhu/domain/people";
import { Result } from "effect";

/** Who carries a card that still counts. */
export const cardHolder = async (
  read: Read,
  number: CardNumber,
): Promise<Result.Result<cards.CardHolder, CardUnknown | CardStopped>> => {
  const holder = await cards.byNumber(read, number);
  if (!holder) return Result.fail(new CardUnknown());
  return holder.card.status === "lost" ? Result.fail(new CardStopped()) : Result.succeed(holder);
};
