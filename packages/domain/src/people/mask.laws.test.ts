import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkCharacter,
  IdNumber,
  maskIdNumber,
  maskName,
  maskPhone,
  PersonName,
  Phone,
  surname,
} from "./index.ts";

const digits = (length: number) =>
  fc.stringMatching(new RegExp(`^[0-9]{${length}}$`), { maxLength: length });

const birth = fc
  .date({ min: new Date("1920-01-01"), max: new Date("2025-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll("-", ""));
const idNumber = fc.tuple(digits(6), birth, digits(3)).map((parts) => {
  const body = parts.join("");
  return IdNumber.make(`${body}${checkCharacter(body)}`);
});
const phone = fc
  .tuple(fc.constantFrom("3", "5", "7", "8", "9"), digits(9))
  .map((parts) => Phone.make(`1${parts.join("")}`));
const GIVEN = "伟芳娜敏静丽强磊军洋勇艳";
const given = fc
  .array(fc.constantFrom(...GIVEN), { minLength: 1, maxLength: 3 })
  .map((characters) => characters.join(""));
const family = fc.constantFrom("王", "李", "欧阳", "司马", "张");

const hidden = (masked: string): number => masked.split("*").length - 1;

describe("laws of masking", () => {
  it("an ID number shows three of its eighteen characters, and no day of birth", () => {
    fc.assert(
      fc.property(idNumber, (number) => {
        const masked = maskIdNumber(number);
        expect([masked.length, hidden(masked)]).toEqual([18, 15]);
        expect(masked.slice(6, 14)).toBe("********");
        for (const [at, character] of [...masked].entries()) {
          if (character !== "*") expect(character).toBe(number[at]);
        }
      }),
    );
  });

  it("two ID numbers that differ only in what is hidden look the same", () => {
    fc.assert(
      fc.property(idNumber, idNumber, (one, other) => {
        const mixed = `${one.slice(0, 1)}${other.slice(1, 16)}${one.slice(-2)}`;
        expect(maskIdNumber(mixed as IdNumber)).toBe(maskIdNumber(one));
      }),
    );
  });

  it("a telephone number hides four digits, and two that differ only there look the same", () => {
    fc.assert(
      fc.property(phone, digits(4), (number, others) => {
        const masked = maskPhone(number);
        expect([masked.length, hidden(masked)]).toEqual([11, 4]);
        const mixed = `${number.slice(0, -8)}${others}${number.slice(-4)}`;
        expect(maskPhone(mixed as Phone)).toBe(masked);
      }),
    );
  });

  it("a name shows its surname, and neither what is given nor how long it is", () => {
    fc.assert(
      fc.property(family, given, given, (of, one, other) => {
        const [name, another] = [of + one, of + other].map((text) => PersonName.make(text));
        if (name === undefined || another === undefined) throw new Error("No names.");
        const masked = maskName(name);
        expect(masked).toBe(`${surname(name)}**`);
        expect(masked).toBe(maskName(another));
        for (const character of one) expect(masked).not.toContain(character);
      }),
    );
  });
});
