import {
  AccountFrozen,
  BelowFloor,
  BelowFloorThen,
  NeedsEarned,
  NothingToMove,
  PeriodClosed,
  Points,
  Unbalanced,
  UnknownAccount,
} from "@huzhu/domain/points";
import { Schema } from "effect";

/** What may stand in the way of whatever moves points. */
export const POSTING = [
  NothingToMove,
  Unbalanced,
  UnknownAccount,
  AccountFrozen,
  BelowFloor,
  BelowFloorThen,
  PeriodClosed,
  NeedsEarned,
];

/** An amount that somebody wants to move: at least the smallest unit. */
export const Amount = Points.check(Schema.isGreaterThan(0));

/** What somebody adds in their own words, or nothing. */
export const Remark = Schema.String.check(Schema.isMaxLength(200));
