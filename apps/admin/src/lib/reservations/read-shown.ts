import type { Shown } from "@huzhu/contract";
import { parseCardNumber } from "@huzhu/domain/people";
import { PickupCode } from "@huzhu/domain/reservations";
import { Result, Schema } from "effect";

const isCode = Schema.is(PickupCode);

/** What was typed or laid down: six digits are a pickup code, what is longer a card. */
export const readShown = (text: string): Shown | null => {
  const typed = text.trim();
  if (isCode(typed)) return { _tag: "Code", code: typed };
  const card = parseCardNumber(typed);
  return Result.isSuccess(card) ? { _tag: "Card", card: card.success } : null;
};
