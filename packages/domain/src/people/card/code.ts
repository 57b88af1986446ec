import { Result, Schema } from "effect";
import { Instant } from "../../time/index.ts";

/** Four digits that somebody sets before staff, and that are asked for above the village's limit. */
export const CardCode = Schema.String.check(Schema.isPattern(/^\d{4}$/));

export const TRIES = 5;
const WAIT = 15 * 60 * 1000;

/** Wrong codes since the last right one, and until when no other is taken. */
export interface CodeTries {
  readonly wrong: number;
  readonly waitsUntil: Instant | null;
}

/** No code is taken for so many seconds. */
export class CodeWaits extends Schema.TaggedClass<CodeWaits>()("CodeWaits", {
  seconds: Schema.Int,
}) {}

/** Too many wrong codes after the wait too: staff set a new one. */
export class CodeStopped extends Schema.TaggedClass<CodeStopped>()("CodeStopped", {}) {}

/** How a try ended; `left` tries are left before the wait, `seconds` the wait. */
export const CodeVerdict = Schema.Union([
  Schema.TaggedStruct("Right", {}),
  Schema.TaggedStruct("Wrong", { left: Schema.Int }),
  Schema.TaggedStruct("Waits", { seconds: Schema.Int }),
  Schema.TaggedStruct("Stopped", {}),
]);
export type CodeVerdict = typeof CodeVerdict.Type;

/** Whether another try is taken now. */
export const mayTry = (
  { wrong, waitsUntil }: CodeTries,
  now: Instant,
): Result.Result<void, CodeWaits | CodeStopped> => {
  if (wrong >= 2 * TRIES) return Result.fail(new CodeStopped());
  if (waitsUntil === null || waitsUntil <= now) return Result.void;
  return Result.fail(new CodeWaits({ seconds: Math.ceil((waitsUntil - now) / 1000) }));
};

/** After a wrong code: five of them, and the card waits a quarter of an hour; ten, and staff help. */
export const afterWrong = (
  { wrong }: CodeTries,
  now: Instant,
): { readonly tries: CodeTries; readonly verdict: CodeVerdict } => {
  const count = wrong + 1;
  const waits = count % TRIES === 0;
  const tries = { wrong: count, waitsUntil: waits ? Instant.make(now + WAIT) : null };
  if (count >= 2 * TRIES) return { tries, verdict: { _tag: "Stopped" } };
  if (waits) return { tries, verdict: { _tag: "Waits", seconds: WAIT / 1000 } };
  return { tries, verdict: { _tag: "Wrong", left: TRIES - (count % TRIES) } };
};
