import { isWellFormed } from "./well-formed.ts";

/** Stands in JSON as it is: nothing to escape, and no half of a surrogate pair. */
const PLAIN = /^[ !#-[\]-\ud7ff]*$/;

/**
 * A value in the one form that RFC 8785 (JSON Canonicalization Scheme) gives it: no blanks, keys in
 * the order of their UTF-16 code units, whatever the locale. Takes `null`, booleans, whole numbers
 * up to 2⁵³ − 1, well-formed strings, arrays and plain objects of these, and throws on anything else,
 * so that no two programs can ever read different numbers out of the same bytes.
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value === "string") return textOf(value);
  if (typeof value === "number") return numberOf(value);
  if (typeof value === "boolean") return value ? "true" : "false";
  if (value === null) return "null";
  if (Array.isArray(value)) return arrayOf(value);
  if (isPlain(value)) return objectOf(value);
  throw new TypeError(`no canonical JSON: ${typeof value}`);
};

const textOf = (text: string): string => {
  if (PLAIN.test(text)) return `"${text}"`;
  if (!isWellFormed(text)) throw new TypeError("no canonical JSON: half of a surrogate pair");
  return JSON.stringify(text);
};

const numberOf = (number: number): string => {
  if (!Number.isSafeInteger(number)) throw new TypeError(`no canonical JSON: ${number}`);
  return String(number);
};

const arrayOf = (all: ReadonlyArray<unknown>): string => {
  let text = "";
  for (const one of all) text += text === "" ? canonicalJson(one) : `,${canonicalJson(one)}`;
  return `[${text}]`;
};

const objectOf = (object: Readonly<Record<string, unknown>>): string => {
  let text = "";
  for (const key of Object.keys(object).sort()) {
    text += `${text === "" ? "" : ","}${textOf(key)}:${canonicalJson(object[key])}`;
  }
  return `{${text}}`;
};

/** A date or a map has no keys of its own and would silently become `{}`. */
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
