import { Transfer } from "@huzhu/domain/points";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** A transfer as the journal keeps it: with who did it, and in which attempt. */
export const JournalTransfer = Schema.Struct({
  ...Transfer.fields,
  actor: Actor,
  attempt: Schema.NullOr(Schema.String),
});
export type JournalTransfer = typeof JournalTransfer.Type;
