import { Result } from "effect";
import { type ChipId, sameChip } from "./chip.ts";
import { digitsOf, READERS, type Reader, readCard } from "./reader.ts";

/** One card at set-up: what the reader typed, and what else is known of the same card. */
export interface Shown {
  readonly text: string;
  /** What a second reader typed for it; `null` for its own, where nobody knows how it prints. */
  readonly other?: { readonly text: string; readonly reader: Reader | null } | undefined;
  /** The number that is printed on it. */
  readonly onCard?: string | undefined;
}

interface Reading {
  readonly reader: Reader;
  readonly chip: ChipId;
}

const exactly = (text: string, { format }: Reader): boolean => {
  const { length } = text.replace(/[\s,]/g, "");
  const most = digitsOf(format);
  // Readers that print all five bytes in decimal do so in twelve digits or in thirteen.
  return length === most || (format === "10H-13D" && length === most - 1);
};

const readings = (text: string, readers: ReadonlyArray<Reader>): ReadonlyArray<Reading> =>
  readers.flatMap((reader) => {
    const chip = readCard(text, reader);
    return Result.isSuccess(chip) && exactly(text, reader) ? [{ reader, chip: chip.success }] : [];
  });

/** Makers print a card's number straight: ten digits are 8H→10D, a site code goes before a comma. */
const ON_CARDS = READERS.filter(
  ({ format, reversed }) => !reversed && ["8H-10D", "6H-8D", "2H+4H"].includes(format),
);
const HEXADECIMAL = READERS.filter(({ format, reversed }) => !reversed && /^\d+H$/.test(format));

/** Each of the numbers that stand on a card, in every way in which it can be meant. */
const onCardOf = (text: string): ReadonlyArray<ReadonlyArray<Reading>> =>
  (text.match(/\b\d{1,3}[\s,，]\d{5}\b|\b[0-9A-F]{6,14}\b/gi) ?? []).map((number) =>
    readings(number.replace(/[\s，]/, ","), /[A-F]/i.test(number) ? HEXADECIMAL : ON_CARDS),
  );

const agreeing = (own: Reading, others: ReadonlyArray<Reading>): boolean =>
  others.some(({ chip }) => sameChip(own.chip, chip));

const fittingOne = ({ text, other, onCard }: Shown): ReadonlyArray<Reading> => {
  const second = other && readings(other.text, other.reader ? [other.reader] : READERS);
  const written = onCardOf(onCard ?? "");
  return readings(text, READERS).filter(
    (own) => (!second || agreeing(own, second)) && written.every((some) => agreeing(own, some)),
  );
};

const same = (a: Reader, b: Reader): boolean => a.format === b.format && a.reversed === b.reversed;

/**
 * How a reader may print, out of cards that were shown to it. One card and nothing else leaves several
 * ways open; its printed number, a second reader or another card closes them. None is left where the
 * things that were said of a card cannot all be true.
 */
export const fittingReaders = (cards: ReadonlyArray<Shown>): ReadonlyArray<Reader> => {
  const [first = [], ...rest] = cards.map((card) => fittingOne(card).map(({ reader }) => reader));
  return first.filter((one) => rest.every((some) => some.some((other) => same(one, other))));
};
