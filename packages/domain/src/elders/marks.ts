import { Schema } from "effect";
import { ItemCode } from "./items/items.ts";

/** Marks as far as they are given: of each item by its code, 0 to the item's most. */
export const GivenMarks = Schema.Record(ItemCode, Schema.optionalKey(Schema.Int));
export type GivenMarks = typeof GivenMarks.Type;

/** A mark for every one of the 26 items. */
export const Marks = Schema.Record(ItemCode, Schema.Int);
export type Marks = typeof Marks.Type;
