import type { Filter } from "./codec.ts";

interface Long {
  readonly length: number;
}

interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

const BASE64 = /^[0-9a-zA-Z+/]*={0,2}$/;

export const makeFilter = (filter: Filter): Filter => filter;
export const isInt = () => Number.isSafeInteger;
export const isPattern = (pattern: RegExp) => (text: string) => pattern.test(text);
export const isBase64 = () => (text: string) => text.length % 4 === 0 && BASE64.test(text);
export const isMinLength = (least: number) => (value: Long) => value.length >= least;
export const isMaxLength = (most: number) => (value: Long) => value.length <= most;
export const isGreaterThan = (bound: number) => (value: number) => value > bound;
export const isGreaterThanOrEqualTo = (bound: number) => (value: number) => value >= bound;
export const isBetween =
  ({ minimum, maximum }: Bounds) =>
  (value: number) =>
    value >= minimum && value <= maximum;
export const isUnique = () => (values: readonly unknown[]) =>
  new Set(values.map((value) => JSON.stringify(value))).size === values.length;
