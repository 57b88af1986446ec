import { Schema } from "effect";

/** How an amount that is no whole number of the smallest unit becomes one. */
export const Rounding = Schema.Literals(["down", "halfUp"]);
export type Rounding = typeof Rounding.Type;

/** An exact share or factor: `{ over: 2, under: 3 }` is two thirds, `{ over: 3, under: 2 }` is 1.5. */
export const Ratio = Schema.Struct({
  over: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000 })),
  under: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000 })),
});
export type Ratio = typeof Ratio.Type;

/** `amount × over ÷ under` without ever leaving whole numbers; signs are kept, zero is plain zero. */
export const scaled = (amount: number, { over, under }: Ratio, rounding: Rounding): number => {
  const product = BigInt(Math.abs(amount)) * BigInt(over);
  const below = product / BigInt(under);
  const up = rounding === "halfUp" && (product % BigInt(under)) * 2n >= BigInt(under) ? 1n : 0n;
  const result = Number(below + up);
  return amount < 0 && result > 0 ? -result : result;
};
