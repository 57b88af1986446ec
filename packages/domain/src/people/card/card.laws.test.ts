import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Card } from "./card.ts";
import { ChipId, sameChip, tailOf } from "./chip.ts";
import { fittingReaders } from "./fitting.ts";
import { CardNumber, parseCardNumber, qrNumber } from "./number.ts";
import { bytesOf, printed, READERS, readCard } from "./reader.ts";
import { CardAmbiguous, presentedAt, whichCard } from "./which.ts";

const chips = (bytes: number) =>
  fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map((some) =>
      ChipId.make(
        [...some].map((byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join(""),
      ),
    );
/** Chips whose bytes clash often. */
const clashing = fc
  .array(fc.constantFrom("00", "0A", "12"), { minLength: 5, maxLength: 5 })
  .map((bytes) => ChipId.make(bytes.join("")));
const readers = fc.constantFrom(...READERS.filter(({ format }) => bytesOf(format) <= 5));

type Known = Pick<Card, "number" | "chip">;
const enrolled = (chip: ChipId, reader: (typeof READERS)[number]): Known => {
  const number = CardNumber.make(printed(chip, reader) ?? "0000");
  return presentedAt(number, reader);
};

describe("chips and readers", () => {
  it("every format of the same chip leads to the same card", () => {
    fc.assert(
      fc.property(chips(5), readers, readers, (chip, first, second) => {
        const card = enrolled(chip, first);
        expect(card.chip).not.toBeNull();
        expect(whichCard(enrolled(chip, second), [card])).toEqual(Result.succeed(card));
      }),
    );
  });

  it("reading takes back what printing did, as far as it is printed", () => {
    fc.assert(
      fc.property(chips(7), fc.constantFrom(...READERS), (chip, reader) => {
        const read = readCard(printed(chip, reader) ?? "", reader);
        expect(Result.isSuccess(read) && sameChip(read.success, chip)).toBe(true);
        expect(Result.isSuccess(read) && tailOf(read.success)).toBe(tailOf(chip));
      }),
    );
  });

  it("no two chips of a village collide silently: their own card, or a refusal", () => {
    fc.assert(
      fc.property(clashing, clashing, readers, readers, (one, other, enrolling, reading) => {
        fc.pre(one !== other);
        const cards = [enrolled(one, enrolling), enrolled(other, enrolling)];
        const [own] = cards;
        const clash = whichCard(enrolled(other, enrolling), cards.slice(0, 1));
        // Whom a reader cannot tell from a card that was given out gets no card there.
        if (Result.isFailure(clash) || clash.success !== null) return;
        const found = whichCard(enrolled(one, reading), cards);
        if (Result.isSuccess(found)) expect(found.success).toBe(own);
        else expect(found.failure).toEqual(new CardAmbiguous({ cards: 2 }));
      }),
    );
  });

  it("the reader is always among those that fit", () => {
    fc.assert(
      fc.property(chips(5), readers, readers, (chip, first, second) => {
        const [text, other] = [printed(chip, first) ?? "", printed(chip, second) ?? ""];
        expect(fittingReaders([{ text, other: { text: other, reader: second } }])).toContainEqual(
          first,
        );
        expect(fittingReaders([{ text, other: { text: other, reader: null } }])).toContainEqual(
          first,
        );
      }),
    );
  });

  it("a printed card answers at every reader, and to its own number alone", () => {
    const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(bytes, chips(5), readers, (chance, chip, reader) => {
        const number = qrNumber(chance);
        const card = { number, chip: null };
        expect(parseCardNumber(number.toLowerCase())).toEqual(Result.succeed(number));
        expect(whichCard(presentedAt(number, reader), [card])).toEqual(Result.succeed(card));
        expect(whichCard(enrolled(chip, reader), [card])).toEqual(Result.succeed(null));
      }),
    );
  });

  it("numbers from before answer as they did", () => {
    const numbers = fc.string({
      unit: fc.constantFrom(..."0123456789ABCDEF"),
      minLength: 4,
      maxLength: 14,
    });
    fc.assert(
      fc.property(numbers, fc.option(readers), (text, reader) => {
        const number = CardNumber.make(text);
        const card = { number, chip: null };
        expect(whichCard(presentedAt(number, reader), [card])).toEqual(Result.succeed(card));
      }),
    );
  });
});
