import { MeetingId, MotionDraft, Resolution } from "@huzhu/domain/governance";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** 决议 as it is kept: what it was about, whether it was carried, and its figures. */
export const ResolutionRecord = Schema.Struct({
  meeting: MeetingId,
  about: MotionDraft.fields.about,
  subject: MotionDraft.fields.subject,
  carried: Schema.Boolean,
  resolution: Resolution,
  /** When it was counted. */
  at: Instant,
});
export type ResolutionRecord = typeof ResolutionRecord.Type;
