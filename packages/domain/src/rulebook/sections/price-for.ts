import { Result, Schema } from "effect";
import type { Tariff } from "./tariff.ts";

/** Younger than the lowest age of the tariff. */
export class AgeNotServed extends Schema.TaggedClass<AgeNotServed>()("AgeNotServed", {
  age: Schema.Int,
  least: Schema.Int,
}) {}

/**
 * What a unit costs at an age, in fen: the tier with the highest age that is reached, whatever the
 * order in which they are listed. Refused below the lowest (`AgeNotServed`).
 * Source: practice.md section 9 number 19.
 */
export const priceFor = (
  { tiers }: Pick<Tariff, "tiers">,
  age: number,
): Result.Result<number, AgeNotServed> => {
  const open = tiers.filter((tier) => tier.age <= age);
  const [first, ...rest] = open;
  if (!first) {
    const least = Math.min(...tiers.map((tier) => tier.age));
    return Result.fail(new AgeNotServed({ age, least }));
  }
  return Result.succeed(rest.reduce((top, tier) => (tier.age > top.age ? tier : top), first).fen);
};
