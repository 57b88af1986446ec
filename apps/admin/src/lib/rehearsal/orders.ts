import type { CountedDeed } from "@huzhu/contract";
import type { Rehearsal, Rulebook } from "@huzhu/domain/rulebook";

/** What a rehearsal starts from. */
export interface Script {
  readonly draft: Rulebook;
  /** The rulebook in force, for the rules that the draft does not have any more. */
  readonly against: Rulebook | null;
  /** The groups of holders, by their ids. */
  readonly groups: ReadonlyMap<string, ReadonlyArray<string>>;
}

/** What the page tells its worker: once what it is about, then page by page the past, then the end. */
export type Order =
  | { readonly _tag: "Begin"; readonly script: Script }
  | { readonly _tag: "Count"; readonly deeds: ReadonlyArray<CountedDeed> }
  | { readonly _tag: "Finish" };

/** What the worker tells the page. */
export type Told =
  | { readonly _tag: "Counted"; readonly done: number }
  /** All of one order is counted: there is room for the next. */
  | { readonly _tag: "Ready" }
  | { readonly _tag: "Finished"; readonly rehearsal: Rehearsal };
