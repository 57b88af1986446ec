import { Result, Schema } from "effect";
import { fold } from "../fold.ts";

const SHORTEST = 4;
const LONGEST = 20;

/** Crockford's letters: none that is taken for another, and all of them read by any scanner. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const QR_LETTERS = 16;
const QR = /^Q[0-9A-HJKMNP-TV-Z]{16}$/;

/**
 * What a reader types for a card: digits or upper-case hexadecimal, 4–20 characters; or what stands
 * in the QR code of a printed card, which begins with a Q and so is never the number of a chip.
 */
export const CardNumber = Schema.String.check(
  Schema.isPattern(/^(?:[0-9A-F]{4,20}|Q[0-9A-HJKMNP-TV-Z]{16})$/),
).pipe(Schema.brand("CardNumber"));
export type CardNumber = typeof CardNumber.Type;

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

/** Site code and number with a comma between them (2H+4H): together they are eight digits. */
const joined = (text: string): string => {
  const [, site, own] = /^(\d{1,3}),(\d{1,5})$/.exec(text) ?? [];
  return site && own ? site.padStart(3, "0") + own.padStart(5, "0") : text.replaceAll(",", "");
};

/** One spelling of a card number: full-width digits and small letters are folded, blanks go. */
export const parseCardNumber = (text: string): Result.Result<CardNumber, CardNumberRefusal> => {
  const number = joined(fold(text).toUpperCase());
  if (QR.test(number)) return Result.succeed(CardNumber.make(number));
  const others = new Set([...number].filter((character) => !/[0-9A-F]/.test(character)));
  if (others.size > 0) return Result.fail(new CardHasOthers({ found: [...others].join("") }));
  const { length } = number;
  if (length < SHORTEST || length > LONGEST) {
    return Result.fail(new CardWrongLength({ length, shortest: SHORTEST, longest: LONGEST }));
  }
  return Result.succeed(CardNumber.make(number));
};

/** A number for a printed card out of at least 16 bytes of chance: 80 bits, which nobody guesses. */
export const qrNumber = (chance: Uint8Array): CardNumber => {
  if (chance.length < QR_LETTERS) throw new Error("too little chance for a card number");
  const letters = [...chance.subarray(0, QR_LETTERS)].map((byte) => LETTERS[byte % 32]);
  return CardNumber.make(`Q${letters.join("")}`);
};

export const isQr = (number: CardNumber): boolean => number.startsWith("Q");

/** A number as screens show it: who reads the whole of a QR code's could print the card. */
export const shownNumber = (number: CardNumber): string =>
  isQr(number) ? `二维码 …${number.slice(-4)}` : number;
