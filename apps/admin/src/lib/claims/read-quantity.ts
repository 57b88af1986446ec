import { parsePoints, type Scale } from "@huzhu/domain/points";
import { Quantity } from "@huzhu/domain/rulebook";
import { Option, Result, Schema } from "effect";

const SCALES: ReadonlyArray<Scale> = [0, 1, 2, 3];

/** A number of units as somebody types it, in the decimals of its rule; `null` where it is none. */
export const readQuantity = (text: string, decimals = 0): Quantity | null => {
  const read = parsePoints(text, SCALES[decimals] ?? 0);
  if (Result.isFailure(read)) return null;
  return Option.getOrNull(Schema.decodeUnknownOption(Quantity)(read.success));
};

/** A quantity as a person writes it: `15` with one decimal is `1.5`. */
export const quantityText = (quantity: number, decimals = 0): string =>
  String(quantity / 10 ** decimals);
