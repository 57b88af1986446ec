import { Schema } from "effect";
import { LineCode } from "./ids.ts";
import { Words } from "./line.ts";

/** What a payment is for within its line, as givers name it: 冬衣, 购米油. */
export const Use = Words(20);

/** 定向: from which lines a gift may be spent, and, where the giver says so, for what alone. */
export const Earmark = Schema.Struct({
  lines: Schema.NonEmptyArray(LineCode),
  use: Schema.NullOr(Use),
});
export type Earmark = typeof Earmark.Type;

/** What a payment is of and for. */
export interface Purpose {
  readonly line: LineCode;
  readonly use: string | null;
}

/**
 * How well money fits a payment: `0` where it was given for exactly this, `1` where for the line, `2`
 * where for anything; `null` where it must not be spent on it.
 */
export const fit = (earmark: Earmark | null, { line, use }: Purpose): 0 | 1 | 2 | null => {
  if (earmark === null) return 2;
  if (!earmark.lines.includes(line)) return null;
  if (earmark.use === null) return 1;
  return earmark.use === use ? 0 : null;
};
