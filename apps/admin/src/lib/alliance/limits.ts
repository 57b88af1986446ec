import { type Points, parsePoints, type Scale } from "@huzhu/domain/points";
import { Result } from "effect";

/** An amount as it is typed; `null` while it is none. */
export const readAmount = (text: string, scale: Scale): Points | null => {
  const read = parsePoints(text, scale);
  return Result.isSuccess(read) && read.success > 0 ? read.success : null;
};

/** A limit as it is typed: `null` where nothing is written and nothing limits, `undefined` while wrong. */
export const readLimit = (text: string, scale: Scale): Points | null | undefined =>
  text.trim() === "" ? null : (readAmount(text, scale) ?? undefined);

/** A limit as somebody types it. */
export const limitText = (
  limit: Points | null | undefined,
  format: (amount: Points) => string,
): string => (limit === null || limit === undefined ? "" : format(limit));
