import type { Failure } from "@huzhu/client";
import type { Attempts } from "./attempts.ts";
import type { Goal } from "./screen.ts";
import type { Visit } from "./visit.ts";
import type { Silence } from "./words.ts";

export type Again = () => Promise<void>;

/** Whoever stands there, as the things that they can do here know them. */
export interface Visitor {
  readonly visit: () => Visit | null;
  readonly attempts: Attempts;
  readonly askForCard: (goal: Goal) => void;
  /** Tells what went wrong; `again` is what the button below it does. */
  readonly failed: (failure: Failure, silence: Silence, again: Again) => void;
}
