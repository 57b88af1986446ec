import { Schema } from "effect";

/**
 * One canonical id of a chip, whatever reader read it: its low-order bytes in upper-case hexadecimal,
 * the highest first. Its length says how many bytes are known: a reader that prints 6H→8D knows
 * three of them, one that prints 10H all five of an EM4100.
 */
export const ChipId = Schema.String.check(Schema.isPattern(/^(?:[0-9A-F]{2}){3,7}$/)).pipe(
  Schema.brand("ChipId"),
);
export type ChipId = typeof ChipId.Type;

/** What every reader knows of a chip, and so what a chip is looked for by. */
const TAIL = 6;
export const tailOf = (chip: ChipId): string => chip.slice(-TAIL);

/** Whether two readings can be of one chip: all that both know is the same. */
export const sameChip = (a: ChipId, b: ChipId): boolean => a.endsWith(b) || b.endsWith(a);
