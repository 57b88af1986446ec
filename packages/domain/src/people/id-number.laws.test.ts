import { Result, Schema } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCharacter, IdNumber, parseIdNumber } from "./index.ts";

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(""));

const birthDate = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const body = fc.tuple(digits(6), birthDate, digits(3)).map(([region, date, sequence]) => ({
  region,
  date,
  digits: `${region}${date.replaceAll("-", "")}${sequence}`,
}));

const idNumber = body.map(({ digits }) => `${digits}${checkCharacter(digits)}`);

describe("laws of the identity number", () => {
  it("reads back what it was made of", () => {
    fc.assert(
      fc.property(body, ({ region, date, digits }) => {
        const number = `${digits}${checkCharacter(digits)}`;
        const sex = Number(digits[16]) % 2 === 1 ? "male" : "female";
        expect(parseIdNumber(number)).toEqual(
          Result.succeed({ number, birthDate: date, sex, region }),
        );
      }),
    );
  });

  it("refuses every number with one wrong digit", () => {
    const slip = fc.tuple(idNumber, fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(slip, ([number, at, by]) => {
        const digit = (Number(number[at]) + by) % 10;
        expect(
          Result.isFailure(parseIdNumber(`${number.slice(0, at)}${digit}${number.slice(at + 1)}`)),
        ).toBe(true);
      }),
    );
  });

  it("refuses every number with two neighbours swapped", () => {
    fc.assert(
      fc.property(idNumber, fc.nat({ max: 15 }), (number, at) => {
        const [first = "", second = ""] = [number[at], number[at + 1]];
        fc.pre(first !== second);
        const swapped = `${number.slice(0, at)}${second}${first}${number.slice(at + 2)}`;
        expect(Result.isFailure(parseIdNumber(swapped))).toBe(true);
      }),
    );
  });

  it("agrees with the schema on any text", () => {
    const text = fc.oneof(idNumber, digits(18), fc.string());
    fc.assert(
      fc.property(text, (any) => {
        if (Schema.is(IdNumber)(any)) expect(Result.isSuccess(parseIdNumber(any))).toBe(true);
      }),
    );
  });
});
