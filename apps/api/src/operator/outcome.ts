import type { Database, VillageProfile } from "@huzhu/db";
import type { Instant } from "@huzhu/domain/time";
import type { OperatorOptions } from "./arguments.ts";

/** What a verb works with that needs no village. */
export interface FileDesk {
  readonly options: OperatorOptions;
  /** Sends a piece of text to the terminal, once it has taken the one before. */
  readonly write: (text: string) => Promise<void>;
}

/** What a verb works with that is about no village that is there. */
export interface ServerDesk extends FileDesk {
  readonly db: Database;
  readonly now: Instant;
}

/** What a verb works with. */
export interface Desk extends ServerDesk {
  readonly village: VillageProfile;
}

/** What is said in the end: as sentences, or as one JSON object. */
export interface Outcome {
  readonly code: 0 | 1;
  readonly text: string;
  readonly json: unknown;
  /** Set where it could not be done: the sentence is then for whoever looks after the terminal. */
  readonly failed?: true;
}

/** What came of several villages, one below the other. */
export const together = (outcomes: ReadonlyArray<Outcome>): Outcome => {
  const [only, ...more] = outcomes;
  if (only && more.length === 0) return only;
  return {
    code: outcomes.some(({ code }) => code === 1) ? 1 : 0,
    text: [...new Set(outcomes.map(({ text }) => text))].join("\n"),
    json: { villages: outcomes.map(({ json }) => json) },
    ...(outcomes.some(({ failed }) => failed) ? { failed: true as const } : {}),
  };
};

/** Something in the way, in one sentence. */
export const problem = (sentence: string): Outcome => ({
  code: 1,
  text: sentence,
  json: { problem: sentence },
  failed: true,
});
