import type { Posting } from "@huzhu/domain/points";
import type { Actor } from "./actor.ts";

/** A posting with who made it, and in which attempt. */
export interface RecordedPosting {
  readonly posting: Posting;
  readonly actor: Actor;
  readonly attempt: string | null;
}
