import { type ChipId, parseCardNumber, presentedAt, type Reader } from "@huzhu/domain/people";
import { Result } from "effect";

/** The chip that somebody looks for who laid a card on the reader of the desk. */
export const searchedChip = (text: string | undefined, reader: Reader | null): ChipId | null => {
  const number = text === undefined ? null : parseCardNumber(text);
  return number && Result.isSuccess(number) ? presentedAt(number.success, reader).chip : null;
};
