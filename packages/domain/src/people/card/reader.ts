import { Result, Schema } from "effect";
import { fold } from "../fold.ts";
import { ChipId } from "./chip.ts";

/**
 * How a reader that types like a keyboard prints a chip, in the words of the trade. `10H` is all of an
 * EM4100: version, customer and id, ten hexadecimal digits. `8H→10D` is its last eight hexadecimal
 * digits (four bytes, Wiegand 34) as ten decimal ones; `6H→8D` the last six as eight. `2H+4H` is
 * Wiegand 26: the site code of one byte as three decimal digits, then two bytes as five, with a comma
 * between them or none; `4H+4H` twice two bytes. `14H` is the long number of an NFC chip.
 */
export const ReaderFormat = Schema.Literals([
  "10H",
  "10H-13D",
  "8H",
  "8H-10D",
  "6H",
  "6H-8D",
  "2H+4H",
  "4H+4H",
  "14H",
]);
export type ReaderFormat = typeof ReaderFormat.Type;

/** How the reader of one place prints; `reversed` ones begin with the lowest byte. */
export const Reader = Schema.Struct({ format: ReaderFormat, reversed: Schema.Boolean });
export type Reader = typeof Reader.Type;

export const READERS: ReadonlyArray<Reader> = [false, true].flatMap((reversed) =>
  ReaderFormat.literals.map((format) => ({ format, reversed })),
);

/** So many bytes, printed in so many digits of a radix. */
interface Part {
  readonly bytes: number;
  readonly digits: number;
  readonly radix: 10 | 16;
}

const hex = (bytes: number): Part => ({ bytes, digits: 2 * bytes, radix: 16 });
const decimal = (bytes: number, digits: number): Part => ({ bytes, digits, radix: 10 });

const PARTS: Record<ReaderFormat, ReadonlyArray<Part>> = {
  "10H": [hex(5)],
  "10H-13D": [decimal(5, 13)],
  "8H": [hex(4)],
  "8H-10D": [decimal(4, 10)],
  "6H": [hex(3)],
  "6H-8D": [decimal(3, 8)],
  "2H+4H": [decimal(1, 3), decimal(2, 5)],
  "4H+4H": [decimal(2, 5), decimal(2, 5)],
  "14H": [hex(7)],
};

export const bytesOf = (format: ReaderFormat): number =>
  PARTS[format].reduce((sum, { bytes }) => sum + bytes, 0);

/** How many characters a reading has at most. */
export const digitsOf = (format: ReaderFormat): number =>
  PARTS[format].reduce((sum, { digits }) => sum + digits, 0);

/** No reader of this format prints such a text. */
export class CardMisread extends Schema.TaggedClass<CardMisread>()("CardMisread", {
  text: Schema.String,
  format: ReaderFormat,
}) {}

const turned = (bytes: string): string => (bytes.match(/../g) ?? []).reverse().join("");

const bytesIn = (text: string, { bytes, digits, radix }: Part): string | null => {
  const written = radix === 16 ? /^[0-9A-F]+$/ : /^[0-9]+$/;
  if (!written.test(text) || text.length !== digits) return null;
  if (radix === 16) return text;
  const value = Number(text);
  return value < 256 ** bytes
    ? value
        .toString(16)
        .toUpperCase()
        .padStart(2 * bytes, "0")
    : null;
};

/** A text cut into what each part prints; decimal digits may have lost their leading zeros. */
const cut = (text: string, parts: ReadonlyArray<Part>): ReadonlyArray<string> => {
  const pieces = text.split(",");
  if (pieces.length > 1) {
    return parts.map(({ digits }, at) => (pieces[at] ?? "").padStart(digits, "0"));
  }
  const whole = parts.reduce((sum, { digits }) => sum + digits, 0);
  const full = parts.every(({ radix }) => radix === 10) ? text.padStart(whole, "0") : text;
  let from = 0;
  return parts.map(({ digits }, at) => {
    const start = from;
    from += digits;
    return at === parts.length - 1 ? full.slice(start) : full.slice(start, from);
  });
};

/** The chip behind what a reader printed; a `CardMisread` where that reader prints no such text. */
export const readCard = (
  typed: string,
  { format, reversed }: Reader,
): Result.Result<ChipId, CardMisread> => {
  const text = fold(typed).toUpperCase();
  const parts = PARTS[format];
  const pieces = cut(text, parts);
  const read = parts.map((part, at) => bytesIn(pieces[at] ?? "", part));
  const commas = text.split(",").length - 1;
  if (text === "" || read.includes(null) || (commas > 0 && commas !== parts.length - 1)) {
    return Result.fail(new CardMisread({ text, format }));
  }
  const bytes = read.join("");
  return Result.succeed(ChipId.make(reversed ? turned(bytes) : bytes));
};

/** What a reader prints for a chip of which it knows enough; `null` where too few bytes are known. */
export const printed = (chip: ChipId, { format, reversed }: Reader): string | null => {
  const length = 2 * bytesOf(format);
  if (chip.length < length) return null;
  const bytes = reversed ? turned(chip.slice(-length)) : chip.slice(-length);
  let from = 0;
  return PARTS[format]
    .map(({ bytes: count, digits, radix }) => {
      const own = bytes.slice(from, from + 2 * count);
      from += 2 * count;
      return radix === 16 ? own : String(Number.parseInt(own, 16)).padStart(digits, "0");
    })
    .join("");
};
