import { Result, Schema } from "effect";
import type { Card } from "./card.ts";
import { type ChipId, sameChip } from "./chip.ts";
import { type CardNumber, isQr } from "./number.ts";
import { type Reader, readCard } from "./reader.ts";

/** A card before a reader: what was typed, and the chip that it means there, if that is known. */
export interface Presented {
  readonly number: CardNumber;
  readonly chip: ChipId | null;
}

/** What a number means at a place whose reader prints in a known way; `null` where nobody said. */
export const presentedAt = (number: CardNumber, reader: Reader | null): Presented => {
  if (reader === null || isQr(number)) return { number, chip: null };
  const chip = readCard(number, reader);
  return { number, chip: Result.isSuccess(chip) ? chip.success : null };
};

/** This reader knows too few bytes to tell so many cards from each other. */
export class CardAmbiguous extends Schema.TaggedClass<CardAmbiguous>()("CardAmbiguous", {
  cards: Schema.Int,
}) {}

/**
 * Whether a card answers to what was presented: by its chip, as far as both know it. A card from
 * before anybody knew how the readers print answers to its number alone, and so does every card where
 * the number is none that this reader would print: somebody typed what stands on the card.
 */
export const answersTo = (
  { number, chip }: Presented,
  card: Pick<Card, "number" | "chip">,
): boolean => {
  if (chip !== null && card.chip !== null) return sameChip(chip, card.chip);
  return card.number === number;
};

/** The one card that answers, `null` where none does. Two are refused, never guessed. */
export const whichCard = <One extends Pick<Card, "number" | "chip">>(
  presented: Presented,
  cards: ReadonlyArray<One>,
): Result.Result<One | null, CardAmbiguous> => {
  const answering = cards.filter((card) => answersTo(presented, card));
  const [only = null] = answering;
  return answering.length > 1
    ? Result.fail(new CardAmbiguous({ cards: answering.length }))
    : Result.succeed(only);
};
