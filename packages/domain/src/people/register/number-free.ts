import { Result, Schema } from "effect";
import type { HamletId } from "../ids.ts";
import { type ActFacts, NotInRegister } from "./facts.ts";
import type { Home } from "./home.ts";

/** Another household of the hamlet bears this number, or bore it once. */
export class NumberTaken extends Schema.TaggedClass<NumberTaken>()("NumberTaken", {
  number: Schema.String,
}) {}

/** Whether a household may bear a number in a hamlet. */
export const numberFree = (
  { numbered, hamlets }: ActFacts,
  { number, hamlet }: { readonly number: string; readonly hamlet: HamletId },
  own: Home | null = null,
): Result.Result<void, NumberTaken | NotInRegister> => {
  if (!hamlets.has(hamlet)) return Result.fail(new NotInRegister({ what: "hamlet" }));
  const taken = numbered.some(
    (home) => home.number === number && home.hamletId === hamlet && home.id !== own?.id,
  );
  return taken ? Result.fail(new NumberTaken({ number })) : Result.void;
};
