import { maskName, PersonName } from "@huzhu/domain/people";
import { Option, Schema } from "effect";

/** The numbers that stand as barcodes below the last household: typing is left to the others. */
export const STRIP: ReadonlyArray<number> = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20];

const nameOf = Schema.decodeUnknownOption(PersonName);

/** The head of a household on a paper that strangers read. */
export const headWords = (head: string | null): string =>
  Option.match(nameOf(head), { onNone: () => "（未记）", onSome: maskName });

/** `每小时加3分` is short enough for the head of a column; longer sentences are left out there. */
export const worthLine = (words: string): string => (words.length <= 16 ? words : "");
