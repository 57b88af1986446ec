import { Schema } from "effect";
import { Because, Words } from "../market/written.ts";
import { ERASED_WORDS } from "../reciprocity/erased-words.ts";

/** Gives a text under the pseudonym of whoever was erased. */
export type Renaming = (text: string) => string;

/** A text under the pseudonym, or the word for what was erased where that is too long for its place. */
export const fitting =
  (fits: (text: unknown) => boolean) =>
  (text: string, rename: Renaming): string => {
    const named = rename(text);
    return fits(named) ? named : ERASED_WORDS;
  };

export const inWords = fitting(Schema.is(Words));
export const inReason = fitting(Schema.is(Because));
