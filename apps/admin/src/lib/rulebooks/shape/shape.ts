/** A part of a rulebook document while it is written: as JSON, right or not. */
export type Tree = { [key: string]: unknown };

export const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `Array.isArray` would make anything of what is in the list. */
export const isList = (value: unknown): value is Array<unknown> => Array.isArray(value);

export type Option = readonly [value: string | number | boolean, word: string];

/** With what a field is written. */
export type Control =
  | { readonly as: "text" | "long" | "code" | "category" | "date" | "fact" | "value" }
  /** Points of the village or minutes, as whatever the field belongs to counts. */
  | { readonly as: "amount" }
  | { readonly as: "number"; readonly unit?: string }
  /** Fen, written in yuan. */
  | { readonly as: "money" }
  /** A factor or share: `1.5`, `2/3`, `30%`. */
  | { readonly as: "ratio"; readonly perPoint?: true }
  /** Several words or numbers in one line, and several sentences in several lines. */
  | { readonly as: "words" | "values" | "lines" }
  | { readonly as: "numbers"; readonly unit: string }
  | { readonly as: "tick" }
  | { readonly as: "choice" | "ticks"; readonly options: ReadonlyArray<Option> }
  /** One rule of the document, or several of them. */
  | { readonly as: "rule" | "rules"; readonly kind?: string }
  | { readonly as: "condition" }
  | { readonly as: "group"; readonly fields: ReadonlyArray<Field>; readonly blank: Tree }
  | {
      readonly as: "list";
      readonly fields: (item: Tree) => ReadonlyArray<Field>;
      /** What can be added, each with the word on its button. */
      readonly blanks: ReadonlyArray<readonly [word: string, blank: Tree]>;
    };

/** One field of a form. */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly control: Control;
  readonly hint?: string;
  /** How its value goes on from the one before in a sentence, where the label is none. */
  readonly said?: string;
  /** Left out of the document where it is empty. */
  readonly optional?: true;
}

const always = (fields: ReadonlyArray<Field>) => () => fields;

export const list = (fields: ReadonlyArray<Field>, word: string, blank: Tree): Control => ({
  as: "list",
  fields: always(fields),
  blanks: [[word, blank]],
});

/** A field that is called as the contract calls it. */
export const needed = (key: string, control: Control, hint?: string): Field => ({
  key,
  label: "",
  control,
  ...(hint !== undefined && { hint }),
});

export const optional = (key: string, control: Control, hint?: string): Field => ({
  ...needed(key, control, hint),
  optional: true,
});

/** A field that its form calls otherwise. */
export const called = (label: string, field: Field): Field => ({ ...field, label });

/** A field whose value goes on from the one before it: `每月` and `最多4分`. */
export const said = (words: string, field: Field): Field => ({ ...field, said: words });

const LONG: ReadonlyArray<Control["as"]> = [
  "group",
  "list",
  "long",
  "lines",
  "rules",
  "ticks",
  "condition",
];

/** Whether the fields stand beside each other in one line. */
export const isFlat = (fields: ReadonlyArray<Field>): boolean =>
  fields.every(({ control }) => !LONG.includes(control.as));
