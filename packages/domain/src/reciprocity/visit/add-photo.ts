import { Result, Schema } from "effect";
import { type OtherVisitStep, otherVisitStep, type Visit } from "./visit.ts";

/** More photos than these of one visit show nobody anything new. */
export const MOST_PHOTOS = 6;

/** There are as many photos of this visit as are kept. */
export class PhotosEnough extends Schema.TaggedClass<PhotosEnough>()("PhotosEnough", {
  most: Schema.Int,
}) {}

/**
 * 拍照: a photo of what was seen, where so many are `kept` already. Nobody has to take one. Photos are
 * of visits that were begun, also of those that are argued about, as long as they may still count.
 */
export const addPhoto = (
  visit: Pick<Visit, "state">,
  kept: number,
): Result.Result<void, OtherVisitStep | PhotosEnough> => {
  if (!("came" in visit.state) || visit.state._tag === "Void") {
    return Result.fail(otherVisitStep(visit));
  }
  return kept < MOST_PHOTOS ? Result.void : Result.fail(new PhotosEnough({ most: MOST_PHOTOS }));
};
