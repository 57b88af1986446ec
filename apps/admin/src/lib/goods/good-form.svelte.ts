import { sentenceOf } from "@huzhu/contract";
import { type Points, parsePoints, type Scale } from "@huzhu/domain/points";
import { type BarcodeWanted, readBarcode } from "@huzhu/domain/store";
import { Result } from "effect";

const LONGEST_NAME = 25;
const LONGEST_UNIT = 8;

const required = (text: string, most: number, missing: string): string | null => {
  if (text.trim() === "") return missing;
  return text.trim().length > most ? `最多${most}个字` : null;
};

/** A price as somebody types it, read in the village's scale. */
const readPrice = (text: string, scale: Scale): Points | null => {
  const points = parsePoints(text, scale);
  return Result.isSuccess(points) && points.success > 0 ? points.success : null;
};

/** Name, unit and price of a good while they are typed. */
export class GoodForm {
  name = $state("");
  unit = $state("");
  price = $state("");
  barcode = $state("");
  judged = $state(false);
  readonly #scale: Scale;
  readonly priceRead = $derived.by(() => readPrice(this.price, this.#scale));
  readonly nameProblem = $derived(required(this.name, LONGEST_NAME, "请写商品名，如 食盐"));
  readonly unitProblem = $derived(required(this.unit, LONGEST_UNIT, "请写单位，如 袋"));
  readonly priceProblem = $derived.by(() => {
    if (this.priceRead !== null) return null;
    return this.#scale === 0
      ? "请写要多少分，大于0的整数"
      : `请写要多少分，大于0,最多${this.#scale}位小数`;
  });
  /** Nothing is written where a good has no barcode. */
  readonly barcodeProblem = $derived.by(() => {
    if (this.barcode.trim() === "") return null;
    return Result.match(readBarcode(this.barcode), {
      onSuccess: () => null,
      onFailure: (refusal) => sentenceOf(refusal, this.#scale),
    });
  });
  readonly whole = $derived(
    !this.nameProblem && !this.unitProblem && !this.priceProblem && !this.barcodeProblem,
  );

  constructor(scale: Scale) {
    this.#scale = scale;
  }

  /** What the server is told of the barcode. */
  get barcodeWanted(): BarcodeWanted {
    const text = this.barcode.trim();
    return text === "" ? { of: "none" } : { of: "package", text };
  }
}
