import { Schema } from "effect";
import { LineCode } from "./ids.ts";
import { MoneyPlace } from "./place.ts";

/** The fund has no such line. */
export class UnknownLine extends Schema.TaggedClass<UnknownLine>()("UnknownLine", {
  line: LineCode,
}) {}

/** The line was closed by a decision: nothing comes in or goes out any more, only away from it. */
export class LineClosed extends Schema.TaggedClass<LineClosed>()("LineClosed", {
  line: LineCode,
  title: Schema.String,
}) {}

/**
 * There is not so much in the purse that may be spent on this: `balance` lies there, `free` of it
 * was not given for something else. All in fen.
 */
export class LineShort extends Schema.TaggedClass<LineShort>()("LineShort", {
  title: Schema.String,
  place: MoneyPlace,
  balance: Schema.Int,
  free: Schema.Int,
  amount: Schema.Int,
  short: Schema.Int,
}) {}

/** It would be more than was planned for the line and the year. All in fen. */
export class OverPlan extends Schema.TaggedClass<OverPlan>()("OverPlan", {
  title: Schema.String,
  year: Schema.Int,
  plan: Schema.Int,
  spent: Schema.Int,
  amount: Schema.Int,
  over: Schema.Int,
}) {}

/** The giver wants it spent from other lines than the one it is put on. */
export class EarmarkElsewhere extends Schema.TaggedClass<EarmarkElsewhere>()("EarmarkElsewhere", {
  title: Schema.String,
}) {}

/** Part of the money was moved or spent since, so that it cannot be taken back. In fen. */
export class MoneyMovedOn extends Schema.TaggedClass<MoneyMovedOn>()("MoneyMovedOn", {
  amount: Schema.Int,
  left: Schema.Int,
}) {}
