import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { ChipId } from "./chip.ts";
import { fittingReaders, type Shown } from "./fitting.ts";
import { CardMisread, printed, type Reader, type ReaderFormat, readCard } from "./reader.ts";

const straight = (format: ReaderFormat): Reader => ({ format, reversed: false });
const reversed = (format: ReaderFormat): Reader => ({ format, reversed: true });

/** One EM4100, and what is printed by readers of every kind that their makers document. */
const CHIP = ChipId.make("01026F6C3A");

describe("one chip, printed by each reader", () => {
  it.each([
    { name: "10H", reader: straight("10H"), text: "01026F6C3A", knows: "01026F6C3A" },
    { name: "10H, small letters", reader: straight("10H"), text: "01026f6c3a", knows: CHIP },
    { name: "10H→13D", reader: straight("10H-13D"), text: "0004335823930", knows: CHIP },
    { name: "10H→12D", reader: straight("10H-13D"), text: "004335823930", knows: CHIP },
    { name: "8H", reader: straight("8H"), text: "026F6C3A", knows: "026F6C3A" },
    { name: "8H→10D", reader: straight("8H-10D"), text: "0040856634", knows: "026F6C3A" },
    {
      name: "8H→10D without zeros",
      reader: straight("8H-10D"),
      text: "40856634",
      knows: "026F6C3A",
    },
    { name: "6H", reader: straight("6H"), text: "6F6C3A", knows: "6F6C3A" },
    { name: "6H→8D", reader: straight("6H-8D"), text: "07302202", knows: "6F6C3A" },
    { name: "2H+4H with a comma", reader: straight("2H+4H"), text: "111,27706", knows: "6F6C3A" },
    { name: "2H+4H without one", reader: straight("2H+4H"), text: "11127706", knows: "6F6C3A" },
    { name: "4H+4H", reader: straight("4H+4H"), text: "00623,27706", knows: "026F6C3A" },
    { name: "10H reversed", reader: reversed("10H"), text: "3A6C6F0201", knows: CHIP },
    { name: "8H reversed", reader: reversed("8H"), text: "3A6C6F02", knows: "026F6C3A" },
    { name: "8H→10D reversed", reader: reversed("8H-10D"), text: "0980184834", knows: "026F6C3A" },
  ])("$name", ({ reader, text, knows }) => {
    expect(readCard(text, reader)).toEqual(Result.succeed(knows));
  });

  it.each([
    { name: "letters of no number", reader: straight("8H-10D"), text: "02EF6C3A" },
    { name: "more than four bytes", reader: straight("8H-10D"), text: "4294967296" },
    { name: "a site code above one byte", reader: straight("2H+4H"), text: "256,00001" },
    { name: "a number above two bytes", reader: straight("2H+4H"), text: "11165536" },
    { name: "too many digits", reader: straight("6H-8D"), text: "0040856634" },
    { name: "too few hexadecimal ones", reader: straight("10H"), text: "026F6C3A" },
    { name: "two commas", reader: straight("2H+4H"), text: "1,2,3" },
    { name: "a comma where there is none", reader: straight("8H-10D"), text: "111,27706" },
    { name: "nothing", reader: straight("6H-8D"), text: "" },
  ])("prints no $name", ({ reader, text }) => {
    expect(readCard(text, reader)).toEqual(
      Result.fail(new CardMisread({ text, format: reader.format })),
    );
  });

  it("is not printed by who knows more than is known", () => {
    expect(printed(ChipId.make("6F6C3A"), straight("8H"))).toBeNull();
  });
});

describe("how a reader prints is found out", () => {
  const fit = (cards: ReadonlyArray<Shown>): ReadonlyArray<string> =>
    fittingReaders(cards).map(({ format, reversed: turned }) => (turned ? `${format} ↺` : format));

  it.each([
    {
      name: "by the number on the card",
      cards: [{ text: "0040856634", onCard: "0040856634 111,27706" }],
      found: ["8H-10D"],
    },
    {
      name: "by the short number on the card, with a blank",
      cards: [{ text: "0980184834", onCard: "111 27706" }],
      found: ["8H-10D ↺"],
    },
    {
      name: "by a second reader that is known",
      cards: [{ text: "11127706", other: { text: "0040856634", reader: straight("8H-10D") } }],
      found: ["2H+4H"],
    },
    {
      name: "by a second reader that nobody knows, and a second card",
      cards: [
        { text: "026F6C3A", other: { text: "0040856634", reader: null } },
        { text: "00D507D0", other: { text: "0013961168", reader: null } },
      ],
      found: ["8H", "8H ↺"],
    },
    {
      name: "not by one card alone",
      cards: [{ text: "07302202" }],
      found: ["8H", "6H-8D", "2H+4H", "8H ↺", "6H-8D ↺", "2H+4H ↺"],
    },
    {
      name: "not where two things cannot be true of one card",
      cards: [{ text: "0040856634", onCard: "0013961168" }],
      found: [],
    },
    { name: "not by what is no card", cards: [{ text: "你好" }], found: [] },
    { name: "not by nothing", cards: [], found: [] },
  ])("$name", ({ cards, found }) => {
    expect(fit(cards)).toEqual(found);
  });
});
