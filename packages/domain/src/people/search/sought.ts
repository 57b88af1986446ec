import { Result } from "effect";
import { parseCardNumber } from "../card/number.ts";
import type { Reader } from "../card/reader.ts";
import { type Presented, presentedAt } from "../card/which.ts";
import { fold } from "../fold.ts";
import { type IdNumber, parseIdNumber } from "../id-number.ts";

/** What a text may mean that somebody types, or lets a reader type, to find somebody. */
export interface Sought {
  /** As it was typed, with its blanks folded away; empty where nothing is looked for. */
  readonly text: string;
  /** What may stand in a name: no figures alone. */
  readonly name: string | null;
  /** Lower-case pinyin initials; `null` where it is not all Latin letters. */
  readonly initials: string | null;
  /** A household number: figures and a few letters, never Chinese characters alone. */
  readonly number: string | null;
  /** The last four of an ID number. */
  readonly idTail: string | null;
  readonly idNumber: IdNumber | null;
  /** A card, and the chip that its number means to the reader of the place. */
  readonly card: Presented | null;
}

const LONGEST = 40;

/** Everything that a text may mean at once: 1234 is a household, the end of an ID, and a card. */
export const readSought = (typed: string, reader: Reader | null): Sought => {
  const text = fold(typed).slice(0, LONGEST);
  const upper = text.toUpperCase();
  const identity = parseIdNumber(text);
  const card = parseCardNumber(text);
  return {
    text,
    name: /^\d*$/.test(text) ? null : text,
    initials: /^[a-z]+$/i.test(text) ? text.toLowerCase() : null,
    number: /\d/.test(text) ? text : null,
    idTail: /^\d{3}[\dX]$/.test(upper) ? upper : null,
    idNumber: Result.isSuccess(identity) ? identity.success.number : null,
    card: Result.isSuccess(card) ? presentedAt(card.success, reader) : null,
  };
};
