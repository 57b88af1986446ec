import type { PictogramName } from "../pictogram/index.ts";

/** `good` is done, `bad` went wrong, `wait` is to be looked at, `calm` only tells. */
export type Tone = "good" | "bad" | "wait" | "calm";

/** The shape that goes with the colour. */
export const SHAPES: Readonly<Record<Tone, PictogramName>> = {
  good: "check",
  bad: "cross",
  wait: "warning",
  calm: "information",
};
