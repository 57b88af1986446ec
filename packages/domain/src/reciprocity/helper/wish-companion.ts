import { Result, Schema } from "effect";
import type { CompanionWish } from "./companion-wish.ts";
import { HelperId } from "./ids.ts";

/** Somebody is wished for and not wished for at once. */
export class WishedAndNot extends Schema.TaggedClass<WishedAndNot>()("WishedAndNot", {
  helper: HelperId,
}) {}

/** Takes down what an elder wishes: each helper named once, and on one side only. */
export const wishCompanion = (wish: CompanionWish): Result.Result<CompanionWish, WishedAndNot> => {
  const prefers = [...new Set(wish.prefers)];
  const avoids = [...new Set(wish.avoids)];
  const helper = prefers.find((one) => avoids.includes(one));
  if (helper !== undefined) return Result.fail(new WishedAndNot({ helper }));
  return Result.succeed({ ...wish, prefers, avoids });
};
