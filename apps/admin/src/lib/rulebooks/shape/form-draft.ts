import type { Path } from "./locate.ts";

/** What a form needs of the document that it writes into. */
export interface FormDraft {
  /** Headings that are in use, to be chosen again. */
  readonly categories: ReadonlyArray<string>;
  /** The lines that another one may name, each with its words. */
  ruleOptions(kind?: string): ReadonlyArray<readonly [code: string, word: string]>;
  /** Writes a value into a part of the document; `undefined` takes the field out. */
  put(holder: object, key: string | number, value: unknown): void;
  /** What is wrong with a field, if anything is. */
  problemAt(path: Path): string | null;
}
