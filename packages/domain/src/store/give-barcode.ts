import { Result, Schema } from "effect";
import {
  type Barcode,
  type NotABarcode,
  ownBarcode,
  ownNumber,
  readBarcode,
  type WrongCheckDigit,
} from "./barcode.ts";
import { GoodId } from "./ids.ts";

/** The barcode is another good's already. */
export class BarcodeTaken extends Schema.TaggedClass<BarcodeTaken>()("BarcodeTaken", {
  good: GoodId,
  name: Schema.String,
}) {}

/** What a good is known by: the code on its package, one that the village makes for it, or nothing. */
export const BarcodeWanted = Schema.Union([
  Schema.Struct({
    of: Schema.Literal("package"),
    text: Schema.String.check(Schema.isMaxLength(40)),
  }),
  Schema.Struct({ of: Schema.Literal("village") }),
  Schema.Struct({ of: Schema.Literal("none") }),
]);
export type BarcodeWanted = typeof BarcodeWanted.Type;

/** A good that a barcode names. */
export interface Labelled {
  readonly id: GoodId;
  readonly name: string;
  readonly barcode: Barcode;
}

/**
 * The barcode that a good has from now on. One code names one good: a second one with the same is
 * refused with the first one's name. A good that bears one of the village's own keeps it.
 */
export const giveBarcode = (
  labelled: ReadonlyArray<Labelled>,
  good: GoodId,
  wanted: BarcodeWanted,
): Result.Result<Barcode | null, NotABarcode | WrongCheckDigit | BarcodeTaken> => {
  if (wanted.of === "none") return Result.succeed(null);
  if (wanted.of === "village") {
    const own = labelled.find(({ id, barcode }) => id === good && ownNumber(barcode) !== null);
    const numbers = labelled.map(({ barcode }) => ownNumber(barcode) ?? 0);
    return Result.succeed(own?.barcode ?? ownBarcode(Math.max(0, ...numbers) + 1));
  }
  return Result.flatMap(readBarcode(wanted.text), (barcode) => {
    const other = labelled.find((one) => one.barcode === barcode && one.id !== good);
    return other
      ? Result.fail(new BarcodeTaken({ good: other.id, name: other.name }))
      : Result.succeed(barcode);
  });
};
