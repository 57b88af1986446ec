import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  CardHasOthers,
  CardWrongLength,
  isQr,
  parseCardNumber,
  qrNumber,
  shownNumber,
} from "./number.ts";

describe("a card number is read", () => {
  it.each([
    ["digits", "0001234567", "0001234567"],
    ["full-width digits", "０００１２３４５６７", "0001234567"],
    ["small hexadecimal with blanks", "04 a2 3b 1c", "04A23B1C"],
    ["site code and number with a comma", "6,2000", "00602000"],
    ["what a scanner read from a printed card", "q0123456789abcdef", "Q0123456789ABCDEF"],
  ])("from %s", (_, text, number) => {
    expect(parseCardNumber(text)).toEqual(Result.succeed(number));
  });
  const bounds = { shortest: 4, longest: 20 };
  it.each([
    ["too short", "123", new CardWrongLength({ length: 3, ...bounds })],
    ["too long", "1".repeat(21), new CardWrongLength({ length: 21, ...bounds })],
    ["empty", "", new CardWrongLength({ length: 0, ...bounds })],
    ["other letters", "12-3Z-4", new CardHasOthers({ found: "-Z" })],
  ])("or refused: %s", (_, text, refusal) => {
    expect(parseCardNumber(text)).toEqual(Result.fail(refusal));
  });
});

describe("the number of a printed card", () => {
  it("is made of chance, and is no number of a chip", () => {
    const number = qrNumber(Uint8Array.from({ length: 16 }, (_, n) => n * 17));
    expect(number).toMatch(/^Q[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(isQr(number)).toBe(true);
    expect(parseCardNumber(number)).toEqual(Result.succeed(number));
  });
  it("is not made of less", () => {
    expect(() => qrNumber(new Uint8Array(15))).toThrow();
  });
  it("is shown by its end only", () => {
    expect(shownNumber(qrNumber(new Uint8Array(16)))).toBe("二维码 …0000");
  });
});
