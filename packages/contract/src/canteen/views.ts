import { CanteenPolicy, Entry } from "@huzhu/domain/canteen";
import { ServiceCode } from "@huzhu/domain/catalog";
import { Resident } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";

/** What the canteen may serve, as the catalog in force has it. */
export const Dish = Schema.Struct({
  code: ServiceCode,
  title: Schema.String,
  unit: Schema.String,
  /** What is taken in the place of money, and what a unit of it counts for in fen. */
  inKind: Schema.Array(Schema.Struct({ of: Schema.String, unit: Schema.String, fen: Schema.Int })),
});
export type Dish = typeof Dish.Type;

/** An elder as the cook's list shows them. */
export const Eater = Schema.Struct({
  id: Resident.fields.id,
  name: Schema.String,
  hamlet: Schema.String,
  age: Schema.Int,
});
export type Eater = typeof Eater.Type;

/** A line of the book with whom it is about and who wrote it. */
export const EntryRow = Schema.Struct({
  ...Entry.fields,
  eater: Eater,
  /** Of the elder the name that stands there anyway. */
  writer: Schema.String,
  /** Whether somebody took it back. */
  undone: Schema.Boolean,
});
export type EntryRow = typeof EntryRow.Type;

/** One day of one service: who came, who is missing, what was written, and how many to cook for next. */
export const CanteenDay = Schema.Struct({
  policy: CanteenPolicy,
  /** All that the catalog has of the category of canteens and day care. */
  dishes: Schema.Array(Dish),
  service: Schema.NullOr(ServiceCode),
  on: CalendarDate,
  came: Schema.Array(Eater),
  missing: Schema.Array(Eater),
  /** Who said that they do not come, and who that they do: the last word of each. */
  excused: Schema.Array(Eater),
  signedUp: Schema.Array(Eater),
  /** 几个人的饭: for whom to cook that day. */
  expected: Schema.Array(Eater),
  lines: Schema.Array(EntryRow),
  /** The next day on which it is open, and who is expected then. */
  next: Schema.NullOr(Schema.Struct({ on: CalendarDate, expected: Schema.Array(Eater) })),
});
export type CanteenDay = typeof CanteenDay.Type;

/** What the book says of one elder, the newest line first. */
export const EaterView = Schema.Struct({
  eater: Eater,
  /** What is left of what was paid and brought, in fen; below zero it is owed. */
  credit: Schema.Int,
  lines: Schema.Array(EntryRow),
});
export type EaterView = typeof EaterView.Type;
