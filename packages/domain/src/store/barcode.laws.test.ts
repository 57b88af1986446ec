import { Result } from "effect";
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkDigit, ownBarcode, ownNumber, readBarcode } from "./barcode.ts";

const body = fc.oneof(
  ...[7, 11, 12].map((length) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))),
);

it("hears every single digit that was misread", () => {
  fc.assert(
    fc.property(body, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, where, by) => {
      const whole = `${digits}${checkDigit(digits)}`;
      expect(Result.isSuccess(readBarcode(whole))).toBe(true);
      const place = where % whole.length;
      const wrong = (Number(whole[place]) + by) % 10;
      const misread = `${whole.slice(0, place)}${wrong}${whole.slice(place + 1)}`;
      expect(Result.isFailure(readBarcode(misread))).toBe(true);
    }),
  );
});

it("reads back the number of each of the village's own codes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 10 - 1 }), (nth) => {
      const own = ownBarcode(nth);
      expect(readBarcode(own)).toEqual(Result.succeed(own));
      expect(ownNumber(own)).toBe(nth);
    }),
  );
});
