import type { Snippet } from "svelte";
import type { SortKey } from "./sorting.svelte.ts";

/** A column of a table of `Row`s. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** What stands in a cell, as words; `cell` may draw it otherwise. */
  readonly text?: (row: Row) => string | number;
  readonly cell?: Snippet<[Row]>;
  /** Numbers stand to the right, so that their digits stand under each other. */
  readonly number?: boolean;
  /** Given, the column can be sorted by it. */
  readonly sort?: (row: Row) => SortKey;
}
