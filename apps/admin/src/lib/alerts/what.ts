import { FINDING_WORDS } from "@huzhu/contract";

/** What a self-check of today compares; a newer server may know more. */
export type What = keyof typeof FINDING_WORDS;

export const isKnown = (what: string): what is What => Object.hasOwn(FINDING_WORDS, what);
