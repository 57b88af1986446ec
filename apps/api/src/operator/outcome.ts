import type { Database, VillageProfile } from "@huzhu/db";
import type { Instant } from "@huzhu/domain/time";
import type { OperatorOptions } from "./arguments.ts";

/** What a verb works with that needs no village. */
export interface FileDesk {
  readonly options: OperatorOptions;
  /** Sends a piece of text to the terminal, once it has taken the one before. */
  readonly write: (text: string) => Promise<void>;
}

/** What a verb works with. */
export interface Desk extends FileDesk {
  readonly db: Database;
  readonly village: VillageProfile;
  readonly now: Instant;
}

/** What is said in the end: as sentences, or as one JSON object. */
export interface Outcome {
  readonly code: 0 | 1;
  readonly text: string;
  readonly json: unknown;
  /** Set where it could not be done: the sentence is then for whoever looks after the terminal. */
  readonly failed?: true;
}

/** Something in the way, in one sentence. */
export const problem = (sentence: string): Outcome => ({
  code: 1,
  text: sentence,
  json: { problem: sentence },
  failed: true,
});
