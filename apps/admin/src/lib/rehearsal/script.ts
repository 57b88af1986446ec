import type { Failure } from "@huzhu/client";
import type { Rehearsal, Rulebook } from "@huzhu/domain/rulebook";

/** What a rehearsal starts from: all that the page ever tells its worker. */
export interface Script {
  readonly draft: Rulebook;
  /** The rulebook in force, for the rules that the draft does not have any more. */
  readonly against: Rulebook | null;
  /** The groups of holders, by the ids of their households. */
  readonly groups: ReadonlyMap<string, ReadonlyArray<string>>;
}

/** What the worker tells the page. */
export type Told =
  | { readonly _tag: "Counted"; readonly done: number; readonly total: number }
  | { readonly _tag: "Failed"; readonly failure: Failure }
  | { readonly _tag: "Finished"; readonly rehearsal: Rehearsal };
