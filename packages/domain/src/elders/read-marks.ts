import { Result, Schema } from "effect";
import { ABILITY_ITEMS, ItemCode } from "./items/items.ts";
import { type GivenMarks, Marks } from "./marks.ts";

/** Some of the 26 items have no mark yet. */
export class ItemsMissing extends Schema.TaggedClass<ItemsMissing>()("ItemsMissing", {
  items: Schema.Array(ItemCode),
}) {}

/** An item has a mark that it cannot have; it takes whole numbers from 0 to `most`. */
export class MarkOutOfRange extends Schema.TaggedClass<MarkOutOfRange>()("MarkOutOfRange", {
  item: ItemCode,
  mark: Schema.Finite,
  most: Schema.Int,
}) {}

export type AbilityRefusal = ItemsMissing | MarkOutOfRange;

const isComplete = Schema.is(Marks);

/** Marks that are whole: every item has one that it can have. */
export const readMarks = (given: GivenMarks): Result.Result<Marks, AbilityRefusal> => {
  for (const { code: item, most } of ABILITY_ITEMS) {
    const mark = given[item];
    if (mark === undefined) continue;
    if (!Number.isInteger(mark) || mark < 0 || mark > most) {
      return Result.fail(new MarkOutOfRange({ item, mark, most }));
    }
  }
  if (isComplete(given)) return Result.succeed(given);
  const items = ItemCode.literals.filter((code) => given[code] === undefined);
  return Result.fail(new ItemsMissing({ items }));
};
