import { Result, Schema } from "effect";
import type { Tariff } from "./tariff.ts";

/** That is not taken in the place of money. */
export class NotTaken extends Schema.TaggedClass<NotTaken>()("NotTaken", {
  of: Schema.String,
  taken: Schema.Array(Schema.String),
}) {}

/** So many units of something that is brought in the place of money. */
export interface Brought {
  readonly of: string;
  readonly many: number;
}

/**
 * 以物抵资: what is credited for what somebody brings, in fen; the same thing may be brought several
 * times. Refused where a thing is not on the tariff's list (`NotTaken`).
 * Source: practice.md section 9 number 19.
 */
export const offset = (
  { inKind = [] }: Pick<Tariff, "tiers" | "inKind">,
  brought: ReadonlyArray<Brought>,
): Result.Result<number, NotTaken> => {
  let credited = 0;
  for (const { of, many } of brought) {
    const kind = inKind.find((one) => one.of === of);
    if (!kind) return Result.fail(new NotTaken({ of, taken: inKind.map((one) => one.of) }));
    credited += kind.fen * many;
  }
  return Result.succeed(credited);
};
