import { Result, Schema } from "effect";
import type { HamletId } from "../../people/ids.ts";
import type { Decision } from "../decision/decision.ts";
import type { MotionAbout } from "./motion.ts";
import type { Resolution } from "./resolution.ts";

/** A resolution as it is kept, and who was called to that meeting. */
export interface KeptResolution {
  readonly about: MotionAbout;
  readonly carried: boolean;
  readonly hamlet: HamletId | null;
  readonly title: string;
  readonly resolution: Resolution;
}

/** A decision leans on a motion that does not bear it. */
export class NotResolved extends Schema.TaggedClass<NotResolved>()("NotResolved", {
  /** No such motion was carried, it was about something else, not all were called, other figures. */
  because: Schema.Literals([
    ...(["missing", "otherThing", "notEverybody", "otherFigures", "oneHamlet"] as const),
  ]),
}) {}

/** What all households of the village carried, as a decision of theirs; `null` where it is none. */
export const decisionOf = ({
  carried,
  hamlet,
  title,
  resolution,
}: KeptResolution): Decision | null => {
  const { recused: _, body, ...figures } = resolution;
  return carried && hamlet === null && body === "households"
    ? { ...figures, body, note: title }
    : null;
};

/** Whether what a decision says is what the meeting carried; one without a motion says it itself. */
export const resolved = (
  decision: Decision,
  about: MotionAbout,
  kept: KeptResolution | null,
): Result.Result<Decision, NotResolved> => {
  if (decision.motion === undefined) return Result.succeed(decision);
  if (!kept?.carried) return Result.fail(new NotResolved({ because: "missing" }));
  if (kept.about !== about) return Result.fail(new NotResolved({ because: "otherThing" }));
  const of = decisionOf(kept);
  if (!of) return Result.fail(new NotResolved({ because: "notEverybody" }));
  const { note: _, ...figures } = of;
  const same = Object.entries(figures).every(
    ([key, value]) => Object.entries(decision).find(([name]) => name === key)?.[1] === value,
  );
  return same
    ? Result.succeed(decision)
    : Result.fail(new NotResolved({ because: "otherFigures" }));
};
