import { Result, Schema } from "effect";
import { fold } from "./fold.ts";
import { CardId, ResidentId } from "./ids.ts";

const SHORTEST = 4;
const LONGEST = 20;

/** What a reader types for a card: digits or upper-case hexadecimal, 4–20 characters. */
export const CardNumber = Schema.String.check(Schema.isPattern(/^[0-9A-F]{4,20}$/)).pipe(
  Schema.brand("CardNumber"),
);
export type CardNumber = typeof CardNumber.Type;

/** A card that somebody carries. A lost card is never given out again. */
export const Card = Schema.Struct({
  id: CardId,
  number: CardNumber,
  residentId: ResidentId,
  status: Schema.Literals(["active", "lost"]),
});
export type Card = typeof Card.Type;

/** Too few or too many characters. */
export class CardWrongLength extends Schema.TaggedClass<CardWrongLength>()("CardWrongLength", {
  length: Schema.Int,
  shortest: Schema.Int,
  longest: Schema.Int,
}) {}

/** Characters that no card number has; `found` lists them once each. */
export class CardHasOthers extends Schema.TaggedClass<CardHasOthers>()("CardHasOthers", {
  found: Schema.String,
}) {}

export type CardNumberRefusal = CardWrongLength | CardHasOthers;

/** One spelling of a card number: full-width digits and small letters are folded, blanks go. */
export const parseCardNumber = (text: string): Result.Result<CardNumber, CardNumberRefusal> => {
  const number = fold(text).toUpperCase();
  const others = new Set([...number].filter((character) => !/[0-9A-F]/.test(character)));
  if (others.size > 0) return Result.fail(new CardHasOthers({ found: [...others].join("") }));
  const { length } = number;
  if (length < SHORTEST || length > LONGEST) {
    return Result.fail(new CardWrongLength({ length, shortest: SHORTEST, longest: LONGEST }));
  }
  return Result.succeed(CardNumber.make(number));
};
