import { Schema } from "effect";
import { Decision, Voices } from "../decision/decision.ts";
import { MotionId } from "../decision/motion-id.ts";
import { MeetingBody } from "./meeting.ts";

/** 决议: what a meeting that was held in the program decided, with the figures of its minutes. */
export const Resolution = Schema.Struct({
  ...Decision.fields,
  body: MeetingBody,
  motion: MotionId,
  /** Who of the committee kept out of it, and is not among those who were due. */
  recused: Voices,
});
export type Resolution = typeof Resolution.Type;
