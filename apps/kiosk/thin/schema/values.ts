import { INVALID, Plain, same } from "./codec.ts";

const typeIs = (type: string) => same((value) => typeof value === type);

const text = typeIs("string");
const flag = typeIs("boolean");
const number = typeIs("number");

export { flag as Boolean, number as Number, text as String };

export const Finite = same(Number.isFinite);
export const Int = same(Number.isSafeInteger);
export const Natural = Int.check((value: number) => value >= 0);
export const Null = same((value) => value === null);
export const NonEmptyString = text.check((value: string) => value.length > 0);
export const Json = same((value) => value !== undefined);

export const FiniteFromString = new Plain(
  (wire) => {
    const read = typeof wire === "string" && wire.trim() ? Number(wire) : Infinity;
    return Number.isFinite(read) ? read : INVALID;
  },
  (value) => (Number.isFinite(value) ? String(value) : INVALID),
);

export const Literal = (literal: unknown): Plain => same((value) => value === literal, { literal });
export const tag = (name: string): Plain => Literal(name);

export const Literals = (literals: readonly unknown[]): Plain =>
  same((value) => literals.includes(value), { literals, pick: Literals });
