import { Result, Schema } from "effect";
import { Points } from "../points/points.ts";

/** What stands for the card besides itself: nothing, its code, or staff who know the person. */
export type Assurance = "none" | "code" | "vouched";

/** What is known of a card on the day on which points are spent with it. */
export interface CardDay {
  /** The most points of a day that may go without the code; `null` where the village set none. */
  readonly most: Points | null;
  /** What went today by this card, with the code or without it. */
  readonly spent: Points;
  readonly hasCode: boolean;
  readonly assurance: Assurance;
  /** Whether staff stand there who may vouch for somebody. */
  readonly staffed: boolean;
}

const left = { most: Points, left: Points };

/** More than the card may spend in a day without its code; `left` may still go. */
export class CodeNeeded extends Schema.TaggedClass<CodeNeeded>()("CodeNeeded", left) {}

/** More than a card without a code may spend in a day at a kiosk; at the counter it goes on. */
export class CardLimitReached extends Schema.TaggedClass<CardLimitReached>()(
  "CardLimitReached",
  left,
) {}

/** More than a card without a code may spend in a day, unless who stands at the counter vouches. */
export class VouchNeeded extends Schema.TaggedClass<VouchNeeded>()("VouchNeeded", left) {}

export type CardLimitRefusal = CodeNeeded | CardLimitReached | VouchNeeded;

/** Whether a card may spend so many points more today. A code that was set is never vouched away. */
export const withinLimit = (
  wanted: Points,
  { most, spent, hasCode, assurance, staffed }: CardDay,
): Result.Result<void, CardLimitRefusal> => {
  if (most === null || spent + wanted <= most || assurance === "code") return Result.void;
  const numbers = { most, left: Points.make(Math.max(0, most - spent)) };
  if (hasCode) return Result.fail(new CodeNeeded(numbers));
  if (!staffed) return Result.fail(new CardLimitReached(numbers));
  return assurance === "vouched" ? Result.void : Result.fail(new VouchNeeded(numbers));
};
