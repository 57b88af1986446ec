import { Result, Schema } from "effect";

/** The lengths of EAN-8, UPC-A and EAN-13. */
const LENGTHS: ReadonlySet<number> = new Set([8, 12, 13]);

/** Digits of another number than a barcode has, or something that is no digit. */
export class NotABarcode extends Schema.TaggedClass<NotABarcode>()("NotABarcode", {
  length: Schema.Int,
}) {}

/** The last digit is not the one that the others ask for: a digit was misread or mistyped. */
export class WrongCheckDigit extends Schema.TaggedClass<WrongCheckDigit>()("WrongCheckDigit", {
  found: Schema.Int,
  expected: Schema.Int,
}) {}

/**
 * The check digit of a body of digits: threes and ones from the right, up to the next ten.
 * Source: GS1 General Specifications, 7.9; GB 12904-2008, annex B.
 */
export const checkDigit = (body: string): number => {
  let sum = 0;
  for (const [place, digit] of [...body].toReversed().entries()) {
    sum += Number(digit) * (place % 2 === 0 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10;
};

const isRight = (digits: string): boolean =>
  checkDigit(digits.slice(0, -1)) === Number(digits.at(-1));

/** 条码: EAN-8 or EAN-13 with its check digit; a UPC-A is the EAN-13 with a nought in front. */
export const Barcode = Schema.String.check(
  Schema.isPattern(/^(?:\d{8}|\d{13})$/),
  Schema.makeFilter(isRight),
).pipe(Schema.brand("Barcode"));
export type Barcode = typeof Barcode.Type;

/** A barcode as a scanner or a hand brings it: full-width digits, blanks and hyphens are no matter. */
export const readBarcode = (
  text: string,
): Result.Result<Barcode, NotABarcode | WrongCheckDigit> => {
  const digits = text.normalize("NFKC").replace(/[\s-]/g, "");
  const { length } = digits;
  if (!/^\d+$/.test(digits) || !LENGTHS.has(length))
    return Result.fail(new NotABarcode({ length }));
  const [found, expected] = [Number(digits.at(-1)), checkDigit(digits.slice(0, -1))];
  if (found !== expected) return Result.fail(new WrongCheckDigit({ found, expected }));
  return Result.succeed(Barcode.make(length === 12 ? `0${digits}` : digits));
};

/** Numbers from 200 to 299 are a shop's own: no maker's good anywhere bears one. */
const OWN = "20";
const OWN_DIGITS = 10;

/** The village's own code for the nth good that it labels itself, from 1. */
export const ownBarcode = (nth: number): Barcode => {
  const body = `${OWN}${String(nth).padStart(OWN_DIGITS, "0")}`;
  return Barcode.make(`${body}${checkDigit(body)}`);
};

/** Which of the village's own codes it is; `null` for a maker's. */
export const ownNumber = (barcode: Barcode): number | null =>
  barcode.length === 13 && barcode.startsWith(OWN) ? Number(barcode.slice(OWN.length, -1)) : null;

/** Whether what a scanner typed is this barcode; a UPC-A comes with or without its nought. */
export const isScanned = (text: string, barcode: Barcode): boolean =>
  Result.getOrNull(Result.map(readBarcode(text), (read) => read === barcode)) ?? false;
