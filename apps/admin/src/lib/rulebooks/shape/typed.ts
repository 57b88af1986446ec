import { factWords } from "@huzhu/contract";
import { formatPoints, Points, parsePoints, type Scale } from "@huzhu/domain/points";
import { Result, Schema } from "effect";
import { ratioWords, readRatio } from "./ratio.ts";
import { type Control, isTree } from "./shape.ts";
import { factNamed } from "./words.ts";

/** What amounts are counted in where a field stands. */
export interface Measured {
  readonly scale: Scale;
  readonly word: string;
}

export const MINUTES: Measured = { scale: 0, word: "分钟" };
export const pointsOf = (scale: Scale): Measured => ({ scale, word: "分" });

const YUAN = 2;
const isPoints = Schema.is(Points);
const isWords = Schema.is(
  Schema.Array(Schema.Union([Schema.String, Schema.Number, Schema.Boolean])),
);

export const isRatio = (value: unknown): value is { over: number; under: number } =>
  isTree(value) &&
  typeof value.over === "number" &&
  typeof value.under === "number" &&
  value.under > 0;

const plainly = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

export const valueWord = (value: unknown): string =>
  typeof value === "boolean" ? (value ? "是" : "不是") : String(value);

const amount = (value: unknown, scale: Scale): string =>
  isPoints(value) ? formatPoints(value, scale) : plainly(value);

/** A value of a document as it stands in a line of text; what does not fit stands there as it is. */
export const typed = (control: Control, value: unknown, { scale }: Measured): string => {
  switch (control.as) {
    case "amount":
      return amount(value, scale);
    case "money":
      return amount(value, YUAN);
    case "ratio":
      return isRatio(value) ? ratioWords(value) : plainly(value);
    case "words":
    case "numbers":
    case "values":
      return isWords(value) ? value.map(valueWord).join("、") : plainly(value);
    case "lines":
      return isWords(value) ? value.join("\n") : plainly(value);
    case "value":
      return typeof value === "boolean" ? valueWord(value) : plainly(value);
    case "fact":
      return factWords(plainly(value));
    default:
      return plainly(value);
  }
};

const number = (text: string): number | string => {
  const plain = text.normalize("NFKC");
  return /^\d{1,9}$/.test(plain) ? Number(plain) : text;
};

const pieces = (text: string): ReadonlyArray<string> =>
  text
    .split(/[、，,；;\s]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");

const factValue = (text: string): string | number | boolean => {
  if (text === "是") return true;
  if (text === "不是") return false;
  return number(text);
};

const points = (text: string, scale: Scale): unknown =>
  Result.getOrElse(parsePoints(text, scale), () => text);

/**
 * What somebody typed, as a document has it; the text itself where it cannot be read, so that
 * nothing is lost, and `undefined` where there is nothing.
 */
export const read = (control: Control, text: string, { scale }: Measured): unknown => {
  const said = text.trim();
  if (said === "") return undefined;
  switch (control.as) {
    case "amount":
      return points(said, scale);
    case "money":
      return points(said, YUAN);
    case "number":
      return number(said);
    case "ratio":
      return readRatio(said) ?? said;
    case "words":
      return pieces(said);
    case "numbers":
      return pieces(said).map(number);
    case "values":
      return pieces(said).map(factValue);
    case "lines":
      return said.split("\n").filter((line) => line.trim() !== "");
    case "value":
      return factValue(said);
    case "fact":
      return factNamed(said);
    default:
      return said;
  }
};
