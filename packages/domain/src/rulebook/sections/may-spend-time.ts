import { Result, Schema } from "effect";
import type { TimeBank } from "./time-bank.ts";

/** Hours are spent from an age on; `age` is `null` where nobody knows it. */
export class TooYoungToSpend extends Schema.TaggedClass<TooYoungToSpend>()("TooYoungToSpend", {
  age: Schema.NullOr(Schema.Int),
  least: Schema.Int,
}) {}

/** Hours are not spent on such a relation. */
export class RelationNotAllowed extends Schema.TaggedClass<RelationNotAllowed>()(
  "RelationNotAllowed",
  { relation: Schema.String, allowed: Schema.Array(Schema.String) },
) {}

/** The relation has to be older; `age` is `null` where nobody knows it. */
export class RelationTooYoung extends Schema.TaggedClass<RelationTooYoung>()("RelationTooYoung", {
  relation: Schema.String,
  age: Schema.NullOr(Schema.Int),
  least: Schema.Int,
}) {}

/** For whom the hours are: oneself, or a relation of some age. Ages are in full years. */
export interface TimeSpender {
  readonly age: number | null;
  /** Whether the village counts the spender among those in special hardship. */
  readonly hardship?: boolean;
  readonly relation?: { readonly is: string; readonly age: number | null };
}

export type SpendTimeRefusal = TooYoungToSpend | RelationNotAllowed | RelationTooYoung;

const isOldEnough = (age: number | null, least: number | undefined): boolean =>
  least === undefined || (age !== null && age >= least);

/**
 * Whether saved hours may be spent: on oneself from the bank's age on (in special hardship from the
 * hardship age, where there is one and it is lower), or on a relation that the bank lists and that is
 * old enough, whatever the spender's own age. An age that nobody knows reaches none.
 * Source: practice.md section 9 number 18; the published banks of Nanjing, Beijing and Shanghai.
 */
export const maySpendTime = (
  { age: from, hardshipAge, relations = [], relationAge }: TimeBank,
  { age, hardship = false, relation }: TimeSpender,
): Result.Result<void, SpendTimeRefusal> => {
  if (relation) {
    if (!relations.includes(relation.is)) {
      return Result.fail(new RelationNotAllowed({ relation: relation.is, allowed: relations }));
    }
    return relationAge === undefined || isOldEnough(relation.age, relationAge)
      ? Result.void
      : Result.fail(
          new RelationTooYoung({ relation: relation.is, age: relation.age, least: relationAge }),
        );
  }
  if (from === undefined) return Result.void;
  const least = hardship ? Math.min(from, hardshipAge ?? from) : from;
  return isOldEnough(age, least) ? Result.void : Result.fail(new TooYoungToSpend({ age, least }));
};
