import { formatPoints, Points, type Scale } from "@huzhu/domain/points";
import { Result, Schema } from "effect";
import { type Control, type Field, isList, isTree, type Tree } from "./shape.ts";
import { isRatio, pointsOf, read } from "./typed.ts";

interface Scales {
  readonly from: Scale;
  readonly to: Scale;
}

/** The same points in other decimals; what has too many of them stays as its text, to be mended. */
const amount = (value: unknown, { from, to }: Scales): unknown => {
  const points = Schema.decodeUnknownResult(Points)(value);
  if (Result.isFailure(points)) return value;
  return read({ as: "amount" }, formatPoints(points.success, from), pointsOf(to));
};

/** What one smallest unit is worth, where the smallest unit becomes another. */
const worth = (value: unknown, { from, to }: Scales): unknown => {
  if (!isRatio(value)) return value;
  const { over, under } = value;
  return to > from
    ? { over, under: under * 10 ** (to - from) }
    : { over: over * 10 ** (from - to), under };
};

const valueIn = (control: Control, value: unknown, scales: Scales): unknown => {
  if (control.as === "amount") return amount(value, scales);
  if (control.as === "ratio" && control.perPoint) return worth(value, scales);
  if (control.as === "group" && isTree(value)) return rescaled(control.fields, value, scales);
  if (control.as !== "list" || !isList(value)) return value;
  return value.map((item) => (isTree(item) ? rescaled(control.fields(item), item, scales) : item));
};

/** A document, or a part of one, that counted in other decimals than the village. */
export const rescaled = (fields: ReadonlyArray<Field>, tree: Tree, scales: Scales): Tree => {
  // Minutes have no decimals.
  if (scales.from === scales.to || tree.measure === "time") return tree;
  const found = new Map(fields.map((field) => [field.key, field.control]));
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      const control = found.get(key);
      return [key, control ? valueIn(control, value, scales) : value];
    }),
  );
};
