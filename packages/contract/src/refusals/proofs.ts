import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** Nothing was written since the last seal. */
export class NothingToSeal extends Schema.TaggedClass<NothingToSeal>()("NothingToSeal", {}) {}

/** The record is younger than the seal: it has this number, and the seal covers so many. */
export class NotSealedYet extends Schema.TaggedClass<NotSealedYet>()("NotSealedYet", {
  journalNumber: Schema.Int,
  size: Schema.Int,
}) {}

/** Somebody has settled the alert already. */
export class AlertSettled extends Schema.TaggedClass<AlertSettled>()("AlertSettled", {
  by: Schema.String,
  at: Instant,
}) {}
