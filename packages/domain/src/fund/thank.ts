import { Result, Schema } from "effect";
import type { Fund } from "./fund.ts";
import { DonorId, GiftId } from "./ids.ts";

/** 答谢: how somebody was thanked for what they gave. */
export const ThankedBy = Schema.Literals(["letter", "visit", "call", "board"]);
export type ThankedBy = typeof ThankedBy.Type;

/** Everything they gave was thanked for already, or they gave nothing yet. */
export class NothingToThank extends Schema.TaggedClass<NothingToThank>()("NothingToThank", {}) {}

/** What somebody gave, in money and in things, that still counts; the oldest first. */
export const givenBy = (
  { gifts, inKind }: Pick<Fund, "gifts" | "inKind">,
  donor: DonorId,
): ReadonlyArray<GiftId> =>
  [...[...gifts.values()].filter(({ takenBack }) => !takenBack), ...inKind]
    .filter((gift) => gift.donor === donor)
    .map(({ id }) => id);

/** What somebody gave and was not thanked for. */
export const notThanked = (
  fund: Pick<Fund, "gifts" | "inKind" | "thanks">,
  donor: DonorId,
): ReadonlyArray<GiftId> => givenBy(fund, donor).filter((gift) => !fund.thanks.has(gift));

/** One thank-you is for everything that was not yet thanked for. */
export const thankFor = (
  fund: Pick<Fund, "gifts" | "inKind" | "thanks">,
  donor: DonorId,
): Result.Result<readonly [GiftId, ...GiftId[]], NothingToThank> => {
  const [first, ...rest] = notThanked(fund, donor);
  return first === undefined ? Result.fail(new NothingToThank()) : Result.succeed([first, ...rest]);
};

/** Somebody who gave was thanked for these gifts. */
export const Thanked = Schema.TaggedStruct("Thanked", {
  donor: DonorId,
  gifts: Schema.NonEmptyArray(GiftId),
  how: ThankedBy,
});
